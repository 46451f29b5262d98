// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

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

/**
 * One voice behind any number of claims.
 *
 * @param voices speakers, publishers and texts that lead back to it, sorted
 * @param weight how likely it alone makes what it says, 0 to 1: that of the best of its claims
 */
public record Origin(List<String> voices, double weight) {

    /** Origins that share a voice, directly or through others, as one. */
    public static List<Origin> merged(Collection<Origin> origins) {
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
        return new Origin(new ArrayList<>(voices), group.stream().mapToDouble(Origin::weight).max().orElseThrow());
    }

    /** As a tie keeps it. */
    public String write() {
        return String.join("+", voices) + "*" + weight;
    }

    /** The origin that a tie keeps; ties written before weights were kept have a letter. */
    public static Origin read(String text) {
        int star = text.lastIndexOf('*');
        return new Origin(Arrays.asList(text.substring(0, star).split("\\+")), weight(text.substring(star + 1)));
    }

    private static double weight(String text) {
        return Character.isLetter(text.charAt(0)) ? Reliability.valueOf(text).weight() : Double.parseDouble(text);
    }
}
