// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.derive.Derivation;
import org.entente.derive.Strand;
import org.entente.graph.store.Statements;
import org.entente.graph.store.TieRelationships;
import org.entente.graph.store.TieRelationships.Known;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Turns the ties that followed from the facts before into those that follow from the facts after. */
final class TieRewrite {

    private final Set<Tie.Key> keys = new HashSet<>();
    private Map<Tie.Key, Known> known = Map.of();
    private final Map<Tie, List<Strand>> created = new LinkedHashMap<>();
    private final Map<Tie, List<Strand>> changed = new LinkedHashMap<>();
    private final List<Tie.Key> gone = new ArrayList<>();

    /** Reads the ties that change. This comes before anything is written, lest its answer be waited for behind that. */
    void read(Statements transaction, Derivation before, Derivation after) {
        keys.addAll(before.ties());
        keys.addAll(after.ties());
        keys.removeIf(key -> before.strands(key).equals(after.strands(key)));
        known = TieRelationships.read(transaction, keys);
    }

    /** Writes the ties that were read. */
    void apply(Statements transaction, Derivation before, Derivation after) {
        keys.forEach(key -> plan(key, known.get(key), before, after));
        TieRelationships.delete(transaction, gone, known);
        TieRelationships.create(transaction, created);
        TieRelationships.replace(transaction, changed, known);
    }

    private void plan(Tie.Key key, @Nullable Known old, Derivation before, Derivation after) {
        Map<String, Strand> strands = old == null ? new HashMap<>() : new HashMap<>(old.strands());
        strands.keySet().removeAll(before.strands(key).keySet());
        strands.putAll(after.strands(key));
        List<Strand> sorted = strands.values().stream().sorted(Comparator.comparing(strand -> strand.support().fact())).toList();
        if (!sorted.isEmpty()) {
            (old == null ? created : changed).put(Derivation.tie(key, sorted), sorted);
        } else if (old != null) {
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
