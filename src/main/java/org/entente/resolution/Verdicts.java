// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Admission;
import org.entente.model.ClaimStatus;
import org.entente.model.Entity;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.Review;
import org.jspecify.annotations.Nullable;

/** What people's verdicts make of a claim. */
public final class Verdicts {

    private Verdicts() {}

    /**
     * How a claim counts: by the last verdict on it; where there is none, a person's own is admitted, one that says nearly what was
     * rejected is proposed, and any other is as the gate has it.
     *
     * @param decisions in the order in which they were made
     */
    static Admission on(ResolvedClaim claim, List<String> readers, @Nullable String doubt, List<Decided> decisions) {
        List<Review> own = decisions.stream().filter(decided -> decided.claim().equals(claim.id())).map(Decided::review).toList();
        List<String> ids = own.stream().map(Review::id).toList();
        if (!own.isEmpty()) {
            return new Admission(readers, own.getLast().status(), doubt, ids);
        }
        if (readers.contains(ReadBy.HAND)) {
            return new Admission(readers, ClaimStatus.ADMITTED, doubt, ids);
        }
        boolean near = decisions.stream().anyMatch(decided -> isNear(claim, decided, decisions));
        return new Admission(readers, near || doubt != null ? ClaimStatus.PROPOSED : ClaimStatus.ADMITTED, doubt, ids);
    }

    /** The same type and the same who in the same words as what stands rejected. */
    private static boolean isNear(ResolvedClaim claim, Decided decided, List<Decided> decisions) {
        Review review = decided.review();
        return review.status() == ClaimStatus.REJECTED && isLast(decided, decisions) && review.type().equals(claim.claim().type())
                && decided.quote().overlaps(claim.claim().quote()) && review.roles().equals(roles(claim));
    }

    private static boolean isLast(Decided decided, List<Decided> decisions) {
        return decisions.stream().filter(other -> other.claim().equals(decided.claim())).reduce((first, last) -> last)
                .filter(decided::equals).isPresent();
    }

    /** The ids of those who take part, by the name of the role, as a review keeps them. */
    public static Map<String, List<String>> roles(ResolvedClaim claim) {
        Map<String, List<String>> roles = new TreeMap<>();
        claim.roles().forEach((role, entities) -> {
            if (!entities.isEmpty()) {
                roles.put(role.key(), entities.stream().map(Entity::id).sorted().toList());
            }
        });
        return roles;
    }
}
