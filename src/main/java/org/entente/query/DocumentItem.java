// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param id its id
 * @param title its title, or null
 * @param publisher who published it, or null
 * @param date when it was published, or null
 * @param url where, or null
 * @param kind text, register or reference
 * @param claims how many claims stand in it
 */
public record DocumentItem(String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url,
        @Nullable String kind, long claims) {}
