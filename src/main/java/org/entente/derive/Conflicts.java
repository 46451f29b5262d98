// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.model.Modality;
import org.entente.model.Stance;

/** Finds where facts contradict each other. */
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> among(Collection<DerivedFact> facts, Bearing bearing) {
        List<Conflict> conflicts = new ArrayList<>(AgreementDates.among(facts));
        grouped(facts.stream().filter(fact -> fact.isDeed() && Participants.isOfOneDay(fact)).toList(),
                fact -> Buckets.cluster(fact.claims().getFirst()))
                .forEach(cluster -> conflicts.addAll(Participants.among(cluster)));
        grouped(facts.stream().filter(DerivedFact::asserted).toList(), DerivedFact::bucket).forEach(bucket -> {
            conflicts.addAll(Quantities.among(bucket));
            conflicts.addAll(Plans.months(bucket));
        });
        facts.stream().filter(fact -> fact.stance() == Stance.DENIED).flatMap(fact -> Denials.of(fact, bearing)).forEach(conflicts::add);
        facts.stream().filter(fact -> fact.asserted() && fact.modality() == Modality.PLANNED).flatMap(fact -> Plans.against(fact, bearing))
                .forEach(conflicts::add);
        return conflicts;
    }

    static Collection<List<DerivedFact>> grouped(Collection<DerivedFact> facts, Function<DerivedFact, String> by) {
        Map<String, List<DerivedFact>> groups = facts.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.values();
    }
}
