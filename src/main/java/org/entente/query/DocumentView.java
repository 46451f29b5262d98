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
 */
public record DocumentView(String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url,
        @Nullable String kind, List<String> basis, List<MarkedPassage> passages) {

    /**
     * A passage.
     *
     * @param order its place in the document, from 0
     * @param text its text
     * @param start offset of its first character in the document's text, in Unicode code points
     * @param end offset behind its last character
     * @param marks the claims that stand in it, in the order of the text
     */
    public record MarkedPassage(int order, String text, int start, int end, List<Mark> marks) {}

    /**
     * Where a claim stands.
     *
     * @param claim its id
     * @param fact id of the fact that it is about
     * @param type the label of the fact's type
     * @param stance asserted, denied or unconfirmed
     * @param modality actual, planned or possible
     * @param start offset of the first character of its quote in the document's text, in Unicode code points
     * @param end offset behind its last character
     */
    public record Mark(String claim, @Nullable String fact, @Nullable String type, String stance, String modality, int start, int end) {}
}
