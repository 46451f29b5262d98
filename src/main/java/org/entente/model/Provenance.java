// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was got, and what it was read from.
 *
 * @param retrieved the day on which it was fetched, or null
 * @param archive where it is kept by an archive, or null
 * @param original the SHA-256 of the bytes that it was read from, in hexadecimal digits, or null: its text is all there is
 * @param media the media type of these bytes, or null
 * @param pages where each of its pages begins, in Unicode code points of its text; empty where it has none
 */
public record Provenance(@Nullable LocalDate retrieved, @Nullable String archive, @Nullable String original, @Nullable String media,
        List<Integer> pages) {

    /** Nothing is known. */
    public static final Provenance UNKNOWN = new Provenance(null, null, null, null, List.of());

    /** The page on which a character stands, from 1, or null where there are no pages. */
    public @Nullable Integer page(int offset) {
        int page = 0;
        while (page < pages.size() && pages.get(page) <= offset) {
            page++;
        }
        return pages.isEmpty() ? null : (Integer) Math.max(1, page);
    }
}
