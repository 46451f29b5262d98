// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.derive.Derivation;
import org.entente.derive.DerivedFact;
import org.entente.derive.StoredClaim;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The graph as it was: what follows from the claims that there were then.
 *
 * @param ties its ties, by key
 * @param facts its facts, by id
 * @param coverage what it rested on
 */
public record Past(Map<Tie.Key, Tie> ties, Map<String, PastFact> facts, Coverage coverage) {

    /**
     * What it rested on.
     *
     * @param documents how many documents
     * @param latest the date of the latest, or null where none is dated
     */
    public record Coverage(int documents, @Nullable LocalDate latest) {

        static Coverage of(Collection<DerivedFact> facts) {
            Set<String> documents = new HashSet<>();
            LocalDate latest = null;
            for (DerivedFact fact : facts) {
                for (StoredClaim claim : fact.claims()) {
                    documents.add(claim.document());
                    LocalDate published = claim.published();
                    latest = latest == null || published != null && published.isAfter(latest) ? published : latest;
                }
            }
            return new Coverage(documents.size(), latest);
        }
    }

    static Past of(Derivation derivation) {
        Map<Tie.Key, Tie> ties = new HashMap<>();
        derivation.ties().forEach(key -> ties.put(key, Derivation.tie(key, derivation.strands(key).values())));
        Map<String, PastFact> facts = new HashMap<>();
        Map<String, List<String>> conflicts = new HashMap<>();
        derivation.conflicts().values().forEach(
                conflict -> conflict.facts().forEach(id -> conflicts.computeIfAbsent(id, any -> new ArrayList<>()).add(conflict.id())));
        derivation.facts().forEach((id, fact) -> facts.put(id,
                PastFact.of(fact, derivation, conflicts.getOrDefault(id, List.of()))));
        return new Past(ties, facts, Coverage.of(derivation.facts().values()));
    }

    /** What came, went and changed from this to that. */
    public Difference to(Past later) {
        List<Tie> come = new ArrayList<>();
        List<Difference.Changed> changed = new ArrayList<>();
        later.ties.forEach((key, tie) -> {
            Tie before = ties.get(key);
            if (before == null) {
                come.add(tie);
            } else if (before.confidence() != tie.confidence() || before.disputed() != tie.disputed()
                    || before.origins() != tie.origins()) {
                changed.add(new Difference.Changed(before, tie));
            }
        });
        return new Difference(come, ties.values().stream().filter(tie -> !later.ties.containsKey(tie.key())).toList(), changed,
                later.facts.keySet().stream().filter(id -> !facts.containsKey(id)).sorted().toList(),
                facts.keySet().stream().filter(id -> !later.facts.containsKey(id)).sorted().toList());
    }
}
