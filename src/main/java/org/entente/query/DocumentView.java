// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document with the passages that claims stand in marked.
 *
 * @param id its id
 * @param title its title, or null
 * @param publisher who published it, or null
 * @param date when it was published, or null
 * @param url where, or null
 * @param kind text, register or reference
 * @param basis the public documents that it rests on
 * @param passages its passages, in order
 * @param retrieved when it was fetched, or null
 * @param archive where an archive keeps it, or null
 * @param media the media type of the file that it was read from, or null: its text is all there is
 */
public record DocumentView(String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url,
        @Nullable String kind, List<String> basis, List<MarkedPassage> passages,
        @Nullable LocalDate retrieved, @Nullable String archive, @Nullable String media) {

    /**
     * A passage.
     *
     * @param order its place in the document, from 0
     * @param text its text
     * @param start offset of its first character in the document's text, in Unicode code points
     * @param end offset behind its last character
     * @param marks the claims that stand in it, in the order of the text
     * @param page on which it begins, from 1, or null where the document has no pages
     */
    public record MarkedPassage(int order, String text, int start, int end, List<Mark> marks, @Nullable Integer page) {}

    /**
     * Where a claim stands.
     *
     * @param claim its id
     * @param fact id of the fact that it is about, or null where it makes none
     * @param type the label of the fact's type
     * @param stance asserted, denied or unconfirmed
     * @param modality actual, planned or possible
     * @param start offset of the first character of its quote in the document's text, in Unicode code points
     * @param end offset behind its last character
     * @param page on which its quote begins, from 1, or null
     * @param status admitted, proposed or rejected
     */
    public record Mark(String claim, @Nullable String fact, @Nullable String type, String stance, String modality, int start, int end,
            @Nullable Integer page, String status) {}
}
