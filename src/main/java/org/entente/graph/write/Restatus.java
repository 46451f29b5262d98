// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.derive.Buckets;
import org.entente.derive.Decided;
import org.entente.derive.Outlook;
import org.entente.derive.StoredClaim;
import org.entente.derive.Verdicts;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.store.ReviewedClaims;
import org.entente.graph.store.ReviewedClaims.Reviewable;
import org.entente.graph.store.Statements;
import org.entente.model.Admission;
import org.entente.model.ClaimStatus;
import org.entente.model.GraphChange;
import org.entente.model.Review;

/** Lets the claims of a document count as its reviews have them, and derives anew what rests on those that change. */
final class Restatus {

    private final Statements transaction;
    private final List<Review> reviews;
    private final TieRewrite ties = new TieRewrite();

    /** @param reviews those that stand on the document */
    Restatus(Statements transaction, List<Review> reviews) {
        this.transaction = transaction;
        this.reviews = reviews;
    }

    /** @param review the one that comes or goes, of whose document these claims are */
    Outcome<Reviewed> of(Review review, List<Reviewable> claims) {
        String text = ReviewedClaims.text(transaction, review.document());
        Map<String, Admission> admissions = admissions(claims, text);
        place(admissions, text);
        List<Reviewable> changed = claims.stream().filter(claim -> claim.status() != status(admissions, claim)).toList();
        Map<String, String> statuses = new TreeMap<>();
        changed.forEach(claim -> statuses.put(claim.id(), status(admissions, claim).key()));
        if (changed.isEmpty()) {
            return new Outcome<>(new Reviewed(review.id(), review.document(), statuses, 0, 0), null);
        }
        Rewrite rewrite = rewrite(changed, admissions);
        return new Outcome<>(new Reviewed(review.id(), review.document(), statuses, rewrite.createdCount(), rewrite.gone().size()),
                new GraphChange(GraphState.advance(transaction), List.of(), List.of(), ties.written(), ties.gone()));
    }

    private Map<String, Admission> admissions(List<Reviewable> claims, String text) {
        Verdicts verdicts = new Verdicts(reviews.stream().sorted(Review.IN_ORDER)
                .flatMap(review -> review.in(text).map(quote -> new Decided(review, target(review, claims), quote)).stream()).toList());
        return claims.stream().collect(Collectors.toMap(Reviewable::id, claim -> verdicts.on(claim.considered())));
    }

    /** The claim that a review was joined to when its document was written: its words may have moved since it was made. */
    private static String target(Review review, List<Reviewable> claims) {
        return claims.stream().filter(claim -> claim.reviews().contains(review.id())).map(Reviewable::id).findFirst()
                .orElse(review.claim());
    }

    private void place(Map<String, Admission> admissions, String text) {
        Map<String, List<String>> claims = new HashMap<>();
        admissions.forEach((claim, admission) -> admission.reviews()
                .forEach(review -> claims.computeIfAbsent(review, any -> new ArrayList<>()).add(claim)));
        ReviewNodes.place(transaction, claims, reviews.stream().collect(Collectors.toMap(Review::id, review -> review.in(text).isEmpty())));
    }

    private static ClaimStatus status(Map<String, Admission> admissions, Reviewable claim) {
        Admission admission = admissions.get(claim.id());
        return admission == null ? claim.status() : admission.status();
    }

    private Rewrite rewrite(List<Reviewable> changed, Map<String, Admission> admissions) {
        List<Reviewable> coming = changed.stream().filter(claim -> status(admissions, claim) == ClaimStatus.ADMITTED).toList();
        List<Reviewable> going = changed.stream().filter(claim -> claim.status() == ClaimStatus.ADMITTED).toList();
        Outlook outlook = Outlooks.read(transaction);
        List<StoredClaim> seen = outlook.seen(coming.stream().map(Reviewable::stored).toList());
        Set<String> clusters = Stream.concat(seen.stream().map(Buckets::cluster), going.stream().map(Reviewable::cluster))
                .collect(Collectors.toCollection(HashSet::new));
        Derivations derivations = Derivations.of(outlook.seen(Kin.of(transaction, List.of(outlook), clusters,
                coming.stream().map(Reviewable::stored).toList())), new HashSet<>(ids(going)), seen);
        ties.read(transaction, derivations.before(), derivations.after());
        Rewrite rewrite = new Rewrite(derivations.before(), derivations.after());
        name(going, coming, outlook);
        ClaimNodes.detach(transaction, ids(going));
        rewrite.apply(transaction, ids(coming));
        ties.apply(transaction, derivations.before(), derivations.after());
        Map<String, Admission> written = new HashMap<>();
        changed.forEach(claim -> written.put(claim.id(), Objects.requireNonNull(admissions.get(claim.id()))));
        ReviewedClaims.count(transaction, written, ids(coming).stream().collect(Collectors.toMap(id -> id, rewrite::grade)));
        return rewrite;
    }

    /** What makes no fact is joined to those who take part by itself. */
    private void name(List<Reviewable> going, List<Reviewable> coming, Outlook outlook) {
        ClaimNodes.nameNobody(transaction, ids(coming));
        ClaimNodes.names(transaction, going.stream().map(Reviewable::stored).collect(Collectors.toMap(StoredClaim::id,
                claim -> claim.roles().values().stream().flatMap(List::stream)
                        .map(id -> outlook.identities().canonical(id, claim.document())).toList())));
    }

    private static List<String> ids(List<Reviewable> claims) {
        return claims.stream().map(Reviewable::id).toList();
    }
}
