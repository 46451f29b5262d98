// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.entente.query.ClaimView;
import org.entente.query.FactView;

/** The claims about a tie's facts that an answer has room for. */
final class Excerpt {

    private static final String DENIED = "denied";

    private Excerpt() {}

    /**
     * The facts with their first claims, denied facts first; the last claim makes room for a denial where none would be told.
     *
     * @param facts the facts with all their claims, in order
     * @param most how many claims to tell in all
     */
    static List<FactView> of(List<FactView> facts, int most) {
        var sorted = facts.stream().sorted(Comparator.comparing(fact -> fact.claims().stream().noneMatch(Excerpt::denies))).toList();
        var claims = sorted.stream().flatMap(fact -> fact.claims().stream()).distinct().toList();
        var told = new ArrayList<>(claims.subList(0, Math.min(most, claims.size())));
        denialLeftOut(claims, told.size()).filter(denial -> told.size() > 1 && told.stream().noneMatch(Excerpt::denies))
                .ifPresent(denial -> told.set(told.size() - 1, denial));
        var kept = new HashSet<>(told);
        return sorted.stream().map(fact -> fact.with(fact.claims().stream().filter(kept::contains).toList()))
                .filter(fact -> !fact.claims().isEmpty()).toList();
    }

    private static Optional<ClaimView> denialLeftOut(List<ClaimView> claims, int told) {
        return claims.stream().skip(told).filter(Excerpt::denies).findFirst();
    }

    private static boolean denies(ClaimView claim) {
        return claim.stance().equals(DENIED);
    }
}
