// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.entente.model.Stance;

/**
 * The claims of a bucket on their way into facts; the order in which they come does not matter.
 *
 * <p>A record of a register is a fact of its own. Of the others, contents with a time come first, in turn: one joins the only fact that it
 * meets, founds one where it meets none, and is a vague fact where it meets several. Then each claim without a time is held against these
 * facts alone: an asserted one joins the only fact with a time. The rest walk the same way among themselves.
 */
final class Walk {

    private final List<Gathering> gatherings = new ArrayList<>();

    private Walk() {}

    static List<Gathering> of(Collection<StoredClaim> claims) {
        Walk walk = new Walk();
        walk.records(claims.stream().filter(claim -> claim.record() != null).toList());
        List<StoredClaim> told = claims.stream().filter(claim -> claim.record() == null).toList();
        walk.walk(told.stream().filter(claim -> claim.time() != null).toList());
        walk.walk(walk.confirm(told.stream().filter(claim -> claim.time() == null).toList()));
        return walk.gatherings;
    }

    private void records(Collection<StoredClaim> claims) {
        claims.stream().collect(Collectors.groupingBy(claim -> String.valueOf(claim.record()), TreeMap::new, Collectors.toList()))
                .forEach((record, same) -> gatherings.add(Gathering.ofRecord(record, same)));
    }

    private void walk(Collection<StoredClaim> claims) {
        for (Content content : Content.of(claims)) {
            List<Gathering> met = gatherings.stream().filter(gathering -> gathering.meets(content)).toList();
            if (met.size() == 1) {
                met.getFirst().add(content);
            } else {
                gatherings.add(Gathering.of(content, !met.isEmpty()));
            }
        }
    }

    /** Adds claims to the only fact with a time, where they may be about it; returns the others. */
    private List<StoredClaim> confirm(Collection<StoredClaim> claims) {
        List<Gathering> dated = gatherings.stream().filter(Gathering::isDated).toList();
        Predicate<StoredClaim> joins = claim -> dated.size() == 1 && claim.stance() == Stance.ASSERTED && dated.getFirst().takes(claim);
        List<StoredClaim> others = claims.stream().filter(joins.negate()).toList();
        claims.stream().filter(joins).forEach(claim -> dated.getFirst().confirm(claim));
        return others;
    }
}
