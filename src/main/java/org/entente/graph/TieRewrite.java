// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.derive.Derivation;
import org.entente.graph.derive.Strand;
import org.entente.graph.store.TieRelationships;
import org.entente.graph.store.TieRelationships.Known;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/** Turns the ties that followed from the facts before into those that follow from the facts after. */
final class TieRewrite {

    private final Map<Tie, List<Strand>> created = new LinkedHashMap<>();
    private final Map<Tie, List<Strand>> changed = new LinkedHashMap<>();
    private final List<Tie.Key> gone = new ArrayList<>();

    /** Writes the ties that changed. */
    void apply(SimpleQueryRunner transaction, Derivation before, Derivation after) {
        Set<Tie.Key> keys = new HashSet<>(before.ties());
        keys.addAll(after.ties());
        keys.removeIf(key -> before.strands(key).equals(after.strands(key)));
        Map<Tie.Key, Known> known = TieRelationships.read(transaction, keys);
        keys.forEach(key -> plan(key, known.get(key), before, after));
        TieRelationships.delete(transaction, gone, known);
        TieRelationships.create(transaction, created);
        TieRelationships.replace(transaction, changed, known);
    }

    private void plan(Tie.Key key, @Nullable Known known, Derivation before, Derivation after) {
        Map<String, Strand> strands = known == null ? new HashMap<>() : new HashMap<>(known.strands());
        strands.keySet().removeAll(before.strands(key).keySet());
        strands.putAll(after.strands(key));
        List<Strand> sorted = strands.values().stream().sorted(Comparator.comparing(strand -> strand.support().fact())).toList();
        if (!sorted.isEmpty()) {
            (known == null ? created : changed).put(Derivation.tie(key, sorted), sorted);
        } else if (known != null) {
            gone.add(key);
        }
    }

    List<Tie> written() {
        List<Tie> written = new ArrayList<>(created.keySet());
        written.addAll(changed.keySet());
        return written;
    }

    List<Tie> changed() {
        return List.copyOf(changed.keySet());
    }

    int createdCount() {
        return created.size();
    }

    List<Tie.Key> gone() {
        return gone;
    }
}
