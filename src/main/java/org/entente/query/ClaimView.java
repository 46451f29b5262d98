// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says so, in which words, where.
 *
 * @param id its id
 * @param stance asserted, denied or unconfirmed
 * @param modality actual, planned or possible
 * @param speaker who says so; empty where the document says it in its own voice
 * @param said when it was said, or null
 * @param audience to whom it was said
 * @param quote the words, exactly as they stand in the document
 * @param start offset of their first character in the document's text, in Unicode code points
 * @param end offset behind their last character
 * @param grade Admiralty grade of source and claim: {@code B2}
 * @param document where it stands
 * @param reader what found it first
 * @param readers all that found it, the first of them first; together they are one voice
 * @param status admitted, proposed or rejected
 * @param page on which the quote begins, from 1, or null where the document has no pages
 * @param doubt why the gate proposes it alone, or null where it vouches for it
 */
public record ClaimView(String id, String stance, String modality, List<EntityRef> speaker, @Nullable TimeView said,
        List<String> audience, String quote, int start, int end, String grade, DocumentRef document, String reader,
        List<String> readers, String status, @Nullable Integer page, @Nullable String doubt) {

    /** Asserted claims before denied and unconfirmed ones, what happened before what is planned or possible, then by the document's date. */
    public static final Comparator<ClaimView> ASSERTED_FIRST = Comparator.comparing(ClaimView::stance).thenComparing(ClaimView::modality)
            .thenComparing(claim -> claim.document().date(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(ClaimView::id);

    /** The same with the grade that it had at another time. */
    public ClaimView graded(String other) {
        return new ClaimView(id, stance, modality, speaker, said, audience, quote, start, end, other, document, reader, readers, status,
                page, doubt);
    }
}
