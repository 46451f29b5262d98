// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.Reliability;

/**
 * One voice behind any number of claims.
 *
 * @param voices speakers, publishers and texts that lead back to it, sorted
 * @param reliability the best of its claims' sources
 */
public record Origin(List<String> voices, Reliability reliability) {

    /** The claims of one speaker, publisher or text as one origin each, in order. */
    static List<Origin> of(Collection<StoredClaim> claims) {
        return merged(claims.stream().map(claim -> new Origin(claim.origins(), claim.reliability())).toList());
    }

    /** Origins that share a voice, directly or through others, as one. */
    static List<Origin> merged(Collection<Origin> origins) {
        if (origins.size() == 1) {
            return List.of(union(origins));
        }
        Map<String, Set<Origin>> groups = new HashMap<>();
        for (Origin origin : origins) {
            Set<Origin> group = new HashSet<>(Set.of(origin));
            origin.voices().forEach(voice -> group.addAll(groups.getOrDefault(voice, Set.of())));
            group.stream().flatMap(member -> member.voices().stream()).forEach(voice -> groups.put(voice, group));
        }
        return groups.values().stream().distinct().map(Origin::union).sorted(Comparator.comparing(Origin::write)).toList();
    }

    private static Origin union(Collection<Origin> group) {
        Set<String> voices = new TreeSet<>();
        group.forEach(origin -> voices.addAll(origin.voices()));
        return new Origin(new ArrayList<>(voices), group.stream().map(Origin::reliability).reduce(Reliability::orBetter).orElseThrow());
    }

    String write() {
        return String.join("+", voices) + "*" + reliability;
    }

    static Origin read(String text) {
        int star = text.lastIndexOf('*');
        return new Origin(Arrays.asList(text.substring(0, star).split("\\+")), Reliability.valueOf(text.substring(star + 1)));
    }
}
