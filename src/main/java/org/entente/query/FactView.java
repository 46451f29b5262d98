// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A fact with the claims about it.
 *
 * @param id its id
 * @param type the label of its type
 * @param quantity how many or how much, or null
 * @param time when it happened, or null
 * @param roles who and what takes part, by role
 * @param details name, stage, title and the like, where claims say them
 * @param claimCount how many claims there are about it
 * @param claims the first of the claims about it, asserted ones first; in the evidence of a tie those that deny it too
 * @param conflicts ids of the conflicts that touch it
 */
public record FactView(String id, String type, @Nullable QuantityView quantity, @Nullable TimeView time,
        Map<String, List<EntityRef>> roles, Map<String, Object> details, int claimCount, List<ClaimView> claims, List<String> conflicts) {

    /** The same with those that deny it behind its own claims, so many at most. */
    FactView against(List<ClaimView> denials, int most) {
        return with(Stream.concat(claims.stream(), denials.stream().limit(most)).toList());
    }

    /** The same with some of its claims alone. */
    public FactView with(List<ClaimView> some) {
        return new FactView(id, type, quantity, time, roles, details, claimCount, some, conflicts);
    }
}
