// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which asserted facts a denial, a plan or a possibility bears on: of the sides that it tells, its item or a kind of it, its name or title. */
final class Bearing {

    private final Map<String, List<DerivedFact>> asserted = new HashMap<>();

    Bearing(Collection<DerivedFact> facts) {
        Set<String> owned = new HashSet<>();
        facts.forEach(fact -> Reach.own(fact.claims().getFirst()).ifPresent(owned::add));
        for (DerivedFact fact : owned.isEmpty() ? List.<DerivedFact>of() : facts) {
            if (fact.asserted()) {
                Reach.keys(fact.claims().getFirst()).stream().filter(owned::contains)
                        .forEach(key -> asserted.computeIfAbsent(key, any -> new ArrayList<>()).add(fact));
            }
        }
    }

    Stream<DerivedFact> on(DerivedFact reaching) {
        return Reach.own(reaching.claims().getFirst()).stream().flatMap(key -> asserted.getOrDefault(key, List.of()).stream())
                .filter(fact -> fact != reaching && covers(reaching, fact));
    }

    /** Whether one tells of the items of another or of a class that they are of, and calls it no other name; relief and sanction are two. */
    private static boolean covers(DerivedFact wide, DerivedFact fact) {
        String word = Buckets.word(wide.claims().getFirst());
        boolean items = Buckets.things(wide.type()).stream().map(wide::ids)
                .allMatch(ids -> ids.isEmpty() || !Collections.disjoint(ids, fact.kinds()));
        return items && Relief.isCalled(wide) == Relief.isCalled(fact)
                && (word.isEmpty() || word.equals(Buckets.word(fact.claims().getFirst())));
    }
}
