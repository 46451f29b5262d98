// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.ReadingNodes;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.store.ReviewedClaims;
import org.entente.graph.store.ReviewedClaims.Reviewable;
import org.entente.graph.store.Statements;
import org.entente.model.KeptDocument;
import org.entente.model.ReadBy;
import org.entente.model.Reopening;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Steward;
import org.jspecify.annotations.Nullable;

/** One transaction that takes in or takes back what a person decided about a claim; all that follows from it is derived anew. */
public final class Reviewing {

    private final Statements transaction;
    private final ZonedDateTime now;
    private final Reopening reopening;

    /**
     * Waits for its turn.
     *
     * @param reopening puts a document together again where claims by hand come or go
     */
    public Reviewing(Statements transaction, ZonedDateTime now, Reopening reopening) {
        this.transaction = transaction;
        this.now = now;
        this.reopening = reopening;
        GraphState.awaitTurn(transaction);
    }

    /**
     * @param seen the version of the claim that was seen, or null
     * @throws UnknownClaim where the claim, or the document of one that is added, is not there
     */
    public Outcome<Reviewed> add(Review review, @Nullable String seen) {
        requireThere(review.document());
        List<Reviewable> claims = ReviewedClaims.of(transaction, review.document());
        if (review.verdict() != Review.Verdict.ADDED) {
            Reviewable claim = claims.stream().filter(one -> one.id().equals(review.claim())).findFirst()
                    .orElseThrow(() -> new UnknownClaim(review.claim()));
            if (seen != null && !seen.equals(claim.version())) {
                throw new OutdatedView(review.claim(), seen, claim.version());
            }
        }
        ReviewNodes.create(transaction, List.of(review));
        return change(review, claims);
    }

    /** @throws UnknownReview where it does not stand */
    public Outcome<Reviewed> undo(String id) {
        Review review = ReviewNodes.byId(transaction, List.of(id)).stream().findFirst().orElseThrow(() -> new UnknownReview(id));
        ReviewNodes.undo(transaction, List.of(id), now);
        DocumentNodes.State state = DocumentNodes.read(transaction, List.of(review.document())).get(review.document());
        if (state == null || state.withdrawn()) {
            return new Outcome<>(new Reviewed(id, review.document(), Map.of(), 0, 0), null);
        }
        return change(review, ReviewedClaims.of(transaction, review.document()));
    }

    private void requireThere(String document) {
        DocumentNodes.State state = DocumentNodes.read(transaction, List.of(document)).get(document);
        if (state == null || state.withdrawn()) {
            throw new UnknownDocument(document);
        }
    }

    private Outcome<Reviewed> change(Review review, List<Reviewable> before) {
        List<Review> standing = ReviewNodes.standing(transaction, List.of(review.document())).getOrDefault(review.document(), List.of());
        return review.hand() == null
                ? new Restatus(transaction, standing).of(review, before)
                : reopen(review, before, standing);
    }

    /** Claims by hand come and go with all names of their document. */
    private Outcome<Reviewed> reopen(Review review, List<Reviewable> before, List<Review> standing) {
        String document = review.document();
        KeptDocument kept = DocumentNodes.kept(transaction, List.of(document), "", 1).stream().findFirst()
                .orElseThrow(() -> new NoTextKept(document));
        if (ReadingNodes.lacksFindings(transaction, document)) {
            throw new ReadByOlder(document);
        }
        List<ReadBy> readings = ReadingNodes.of(transaction, List.of(document)).getOrDefault(document, List.of());
        ResolvedDocument resolved = reopening.reopen(kept, readings, standing);
        Writing writing = new Writing(transaction, now, Steward.READER, (same, any, reviews) -> same);
        Outcome<WriteReport> outcome = writing.anew(resolved);
        Map<String, String> statuses = new TreeMap<>();
        before.forEach(claim -> statuses.put(claim.id(), "gone"));
        resolved.claims().forEach(claim -> statuses.put(claim.id(), claim.admission().status().key()));
        before.forEach(claim -> statuses.remove(claim.id(), claim.status().key()));
        return new Outcome<>(new Reviewed(review.id(), document, statuses, outcome.report().facts(), outcome.report().factsGone()),
                outcome.change());
    }
}
