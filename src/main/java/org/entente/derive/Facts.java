// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which facts a set of claims is about; neither the order in which the claims come nor the ids of their documents matter. */
public final class Facts {

    private Facts() {}

    /** The facts that these claims are about, in order of bucket and time. */
    public static List<DerivedFact> of(Collection<StoredClaim> claims) {
        Map<String, List<StoredClaim>> buckets = claims.stream()
                .collect(Collectors.groupingBy(Buckets::bucket, TreeMap::new, Collectors.toList()));
        List<DerivedFact> facts = buckets.entrySet().stream().flatMap(bucket -> of(bucket.getKey(), bucket.getValue())).toList();
        return Treaties.named(Relief.applied(facts));
    }

    private static Stream<DerivedFact> of(String bucket, List<StoredClaim> claims) {
        Map<String, List<StoredClaim>> stories = claims.stream()
                .collect(Collectors.groupingBy(OneSided::story, TreeMap::new, Collectors.toList()));
        Map<String, Integer> alike = new HashMap<>();
        List<DerivedFact> facts = new ArrayList<>();
        stories.values().stream().sorted(Comparator.comparing(OneSided::apart).thenComparing(story -> story.getFirst().document()))
                .forEach(story -> Walk.of(story).forEach(gathering -> {
                    String apart = OneSided.apart(story);
                    int number = alike.merge(gathering.fact(bucket, apart).id(), 1, Integer::sum);
                    facts.add(gathering.fact(bucket, number == 1 ? apart : apart + " " + number));
                }));
        return facts.stream().sorted(DerivedFact.IN_TIME);
    }
}
