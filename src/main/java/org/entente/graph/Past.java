// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graph.derive.Derivation;
import org.entente.graph.derive.StoredClaim;
import org.entente.model.Tie;

/**
 * The graph as it was: what follows from the claims that there were then.
 *
 * @param ties its ties, by key
 * @param facts its facts, by id
 */
public record Past(Map<Tie.Key, Tie> ties, Map<String, PastFact> facts) {

    static Past of(Derivation derivation) {
        Map<Tie.Key, Tie> ties = new HashMap<>();
        derivation.ties().forEach(key -> ties.put(key, Derivation.tie(key, derivation.strands(key).values())));
        Map<String, PastFact> facts = new HashMap<>();
        derivation.facts().forEach((id, fact) -> facts.put(id, new PastFact(id, fact.type(), fact.quantity(), fact.time(), fact.roles(),
                fact.claims().stream().map(StoredClaim::id).toList(), derivation.isDisputed(id))));
        return new Past(ties, facts);
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
