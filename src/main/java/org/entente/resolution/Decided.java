// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Optional;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Quote;
import org.entente.model.Review;

/**
 * A review where its words stand in a document.
 *
 * @param review what was decided
 * @param claim the id that the claim it is about has there
 * @param quote where its words stand
 */
public record Decided(Review review, String claim, Quote quote) {

    /** Empty where its words do not stand in the document: then it is orphaned and says nothing. */
    public static Optional<Decided> of(Review review, Document document) {
        return review.in(document.text()).map(quote -> new Decided(review, id(review, quote, document.id()), quote));
    }

    /** A claim whose words have moved has another id; what a register states does not move. */
    private static String id(Review review, Quote quote, String document) {
        Claim read = review.read();
        return read == null || quote.equals(review.quote()) ? review.claim() : ClaimId.of(document, read.withQuote(quote));
    }
}
