// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * A publisher or a speaker.
 *
 * @param id {@code publisher:kcna}, or the id of the entity that speaks
 * @param name its name
 * @param kind publisher or speaker
 * @param claims how many claims it makes
 * @param reliability A to F, or null where nobody graded it
 * @param by who graded it, or null
 * @param why the reason, or null
 */
public record SourceView(String id, String name, String kind, long claims, @Nullable String reliability, @Nullable String by,
        @Nullable String why) {}
