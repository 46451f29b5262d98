// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * A judgement on whether two ids name one entity.
 *
 * @param id its id
 * @param one the smaller id
 * @param other the greater id
 * @param verdict same, different or unsure
 * @param by who decided
 * @param at when, ISO 8601
 * @param why the reason
 * @param score how like the two are, 0 to 1, or null where nobody compared them
 * @param withdrawnAt when it was undone or replaced, or null where it stands
 */
public record JudgementView(String id, String one, String other, String verdict, String by, String at, String why,
        @Nullable Double score, @Nullable String withdrawnAt) {}
