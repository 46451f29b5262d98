// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.model.Origin;
import org.entente.model.Stance;
import org.entente.model.Tie;

/** All that follows from the claims of some clusters. */
public final class Derivation {

    private final Map<String, DerivedFact> facts = new LinkedHashMap<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
    private final Set<String> disputed = new HashSet<>();
    private final Map<Tie.Key, Map<String, Strand>> strands = new HashMap<>();

    /** What follows from these claims: all claims of each cluster, by cluster. */
    public static Derivation of(Map<String, ? extends Collection<StoredClaim>> clusters) {
        Derivation derivation = new Derivation();
        new TreeMap<>(clusters).values().forEach(derivation::add);
        return derivation;
    }

    private void add(Collection<StoredClaim> cluster) {
        List<DerivedFact> found = Facts.of(cluster);
        for (Conflict conflict : Conflicts.among(found)) {
            conflicts.put(conflict.id(), conflict);
            disputed.addAll(conflict.facts());
        }
        found.stream().filter(fact -> fact.count(Stance.DENIED) > 0).map(DerivedFact::id).forEach(disputed::add);
        for (DerivedFact fact : found) {
            facts.put(fact.id(), fact);
            Strand.of(fact, isDisputed(fact.id()))
                    .forEach(strand -> strands.computeIfAbsent(strand.tie(), any -> new LinkedHashMap<>()).put(fact.id(), strand));
        }
    }

    /** The facts, by id. */
    public Map<String, DerivedFact> facts() {
        return facts;
    }

    /** The conflicts, by id. */
    public Map<String, Conflict> conflicts() {
        return conflicts;
    }

    /** Whether a claim denies the fact or a conflict touches it. */
    public boolean isDisputed(String fact) {
        return disputed.contains(fact);
    }

    /** What the facts give to a tie, by fact id. */
    public Map<String, Strand> strands(Tie.Key tie) {
        return strands.getOrDefault(tie, Map.of());
    }

    /** The ties that the facts make or support. */
    public Set<Tie.Key> ties() {
        return strands.keySet();
    }

    /** A tie of these strands. */
    public static Tie tie(Tie.Key key, Collection<Strand> strands) {
        List<Strand> sorted = new ArrayList<>(strands);
        sorted.sort(Comparator.comparing(strand -> strand.support().fact()));
        List<Origin> origins = Origin.merged(sorted.stream().flatMap(strand -> strand.origins().stream()).toList());
        boolean disputed = sorted.stream().anyMatch(Strand::disputed);
        return new Tie(key.kind(), key.modality(), key.from(), key.to(), sorted.stream().map(Strand::support).toList(),
                sorted.stream().mapToInt(Strand::claims).sum(), origins.size(), Confidence.of(origins, disputed), disputed);
    }
}
