// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Period;
import org.entente.model.Stance;

/** Finds where the facts of one cluster contradict each other. */
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> among(List<DerivedFact> facts) {
        List<Conflict> conflicts = new ArrayList<>(AgreementDates.among(ofType(facts, FactType.AGREEMENT)));
        conflicts.addAll(Participants.among(facts.stream().filter(DerivedFact::asserted).toList()));
        Map<String, List<DerivedFact>> buckets = facts.stream()
                .collect(Collectors.groupingBy(DerivedFact::bucket, TreeMap::new, Collectors.toList()));
        buckets.values().forEach(bucket -> {
            denials(bucket).forEach(conflicts::add);
            conflicts.addAll(Quantities.among(bucket));
            bucket.stream().flatMap(Plans::in).forEach(conflicts::add);
        });
        return conflicts;
    }

    /** A fact that is asserted and denied; or one that is only denied, with those that are asserted of the same time. */
    private static Stream<Conflict> denials(List<DerivedFact> bucket) {
        return bucket.stream().filter(fact -> fact.count(Stance.DENIED) > 0).flatMap(denied -> {
            List<DerivedFact> asserted = bucket.stream()
                    .filter(fact -> fact.asserted() && (fact == denied || !denied.asserted() && sameTime(fact, denied))).toList();
            if (asserted.isEmpty()) {
                return Stream.empty();
            }
            Sides sides = new Sides().add(denied, Stance.DENIED.key(),
                    denied.claims().stream().filter(claim -> claim.stance() == Stance.DENIED).toList());
            asserted.forEach(sides::asserting);
            return Stream.of(Conflict.between(Conflict.Kind.DENIAL, sides));
        });
    }

    private static boolean sameTime(DerivedFact one, DerivedFact other) {
        Period time = one.time();
        Period otherTime = other.time();
        return time == null || otherTime == null || time.overlaps(otherTime);
    }

    private static List<DerivedFact> ofType(List<DerivedFact> facts, FactType type) {
        return facts.stream().filter(fact -> fact.type() == type && fact.asserted()).toList();
    }
}
