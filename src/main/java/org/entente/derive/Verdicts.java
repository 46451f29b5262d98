// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;

import org.entente.model.Admission;
import org.entente.model.ClaimStatus;
import org.entente.model.ReadBy;
import org.entente.model.Review;

/** What people's verdicts make of the claims of a document. */
public final class Verdicts {

    private final List<Decided> decisions;

    /** @param decisions those on the document, in the order in which they were made */
    public Verdicts(List<Decided> decisions) {
        this.decisions = decisions;
    }

    /**
     * How a claim counts: by the last verdict on it; where there is none, a person's own is admitted, one that says nearly what stands
     * rejected is proposed, and any other is as the gate has it.
     */
    public Admission on(Considered claim) {
        List<Review> own = decisions.stream().filter(decided -> decided.claim().equals(claim.id())).map(Decided::review).toList();
        List<String> ids = own.stream().map(Review::id).toList();
        return new Admission(claim.readers(), own.isEmpty() ? unjudged(claim) : own.getLast().status(), claim.doubt(), ids);
    }

    private ClaimStatus unjudged(Considered claim) {
        if (claim.readers().contains(ReadBy.HAND)) {
            return ClaimStatus.ADMITTED;
        }
        boolean near = decisions.stream().anyMatch(decided -> isNear(claim, decided));
        return near || claim.doubt() != null ? ClaimStatus.PROPOSED : ClaimStatus.ADMITTED;
    }

    /** The same type and the same who in the same words as what stands rejected. */
    private boolean isNear(Considered claim, Decided decided) {
        Review review = decided.review();
        return review.status() == ClaimStatus.REJECTED && isLast(decided) && review.type().equals(claim.type())
                && decided.quote().overlaps(claim.quote()) && review.roles().equals(claim.roles());
    }

    private boolean isLast(Decided decided) {
        return decisions.stream().filter(other -> other.claim().equals(decided.claim())).reduce((first, last) -> last)
                .filter(decided::equals).isPresent();
    }
}
