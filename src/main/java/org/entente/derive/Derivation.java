// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.entente.model.Modality;
import org.entente.model.Origin;
import org.entente.model.Stance;
import org.entente.model.Tie;

/** All that follows from some claims, and from all those that they bear on. */
public final class Derivation {

    /** Counts up with each change of what follows from the same claims: a graph derived by others is derived anew. */
    public static final long RULES = 2;

    private final Map<String, DerivedFact> facts = new LinkedHashMap<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
    private final Set<Link> links = new HashSet<>();
    private final Set<String> disputed = new HashSet<>();
    private final Map<String, Set<Side>> against = new HashMap<>();
    private final Map<Tie.Key, Map<String, Strand>> strands = new HashMap<>();

    /** What follows from these claims: all of each cluster, and of all clusters that a {@link Reach} joins to it. */
    public static Derivation of(Collection<StoredClaim> claims) {
        Derivation derivation = new Derivation();
        derivation.add(Facts.of(claims));
        return derivation;
    }

    private void add(List<DerivedFact> found) {
        found.forEach(fact -> facts.put(fact.id(), fact));
        Bearing bearing = new Bearing(found);
        Conflicts.among(found, bearing).forEach(this::add);
        found.stream().filter(fact -> fact.stance() == Stance.DENIED).map(DerivedFact::id).forEach(disputed::add);
        found.stream().filter(fact -> fact.asserted() && fact.modality() != Modality.ACTUAL)
                .flatMap(fact -> Fulfilments.of(fact, bearing)).forEach(links::add);
        for (DerivedFact fact : found) {
            Strand.of(fact, isDisputed(fact.id()))
                    .forEach(strand -> strands.computeIfAbsent(strand.tie(), any -> new LinkedHashMap<>()).put(fact.id(), strand));
        }
    }

    private void add(Conflict conflict) {
        conflicts.put(conflict.id(), conflict);
        disputed.addAll(conflict.facts());
        if (conflict.kind() == Conflict.Kind.DENIAL) {
            for (Side side : conflict.sides()) {
                conflict.sides().stream().filter(other -> !other.says().equals(side.says()))
                        .forEach(other -> against.computeIfAbsent(side.fact(), any -> new HashSet<>()).add(other));
            }
        }
    }

    private List<StoredClaim> claims(Side side) {
        return fact(side.fact()).claims().stream().filter(claim -> side.claims().contains(claim.id())).toList();
    }

    private DerivedFact fact(String id) {
        return Objects.requireNonNull(facts.get(id), id);
    }

    /** The facts, by id. */
    public Map<String, DerivedFact> facts() {
        return facts;
    }

    /** The conflicts, by id. */
    public Map<String, Conflict> conflicts() {
        return conflicts;
    }

    /** What became of plans and possibilities. */
    public Set<Link> links() {
        return links;
    }

    /** How well one of the facts is founded. */
    public Standing standing(String fact) {
        return Standing.of(fact(fact), isDisputed(fact), against(fact).stream().flatMap(side -> claims(side).stream()).distinct().toList());
    }

    /** The Admiralty grades of the claims that deny one of the facts, by claim id. */
    public Map<String, String> denials(String fact) {
        Map<String, String> denials = new TreeMap<>();
        if (fact(fact).asserted()) {
            against(fact).forEach(side -> {
                Map<String, String> grades = standing(side.fact()).grades();
                side.claims().forEach(claim -> denials.put(claim, Objects.requireNonNull(grades.get(claim), claim)));
            });
        }
        return denials;
    }

    private Set<Side> against(String fact) {
        return against.getOrDefault(fact, Set.of());
    }

    private boolean isDisputed(String fact) {
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
