// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its text.
 *
 * @param publisher who published it, else its author, or null
 * @param date the day that it states, as 2024-06-19, or null
 * @param url where it was published, or null
 * @param retrieved the day on which it was fetched, or null
 */
public record Known(@Nullable String title, @Nullable String publisher, @Nullable String date, @Nullable String url,
        @Nullable String retrieved) {

    /** Nothing is known. */
    public static final Known NOTHING = new Known(null, null, null, null, null);

    /** The same, filled up with what is known of the whole that it is a part of; a title is its own. */
    Known within(Known whole) {
        return new Known(title, or(publisher, whole.publisher), or(date, whole.date), or(url, whole.url), or(retrieved, whole.retrieved));
    }

    private static @Nullable String or(@Nullable String own, @Nullable String other) {
        return own == null || own.isBlank() ? other : own;
    }
}
