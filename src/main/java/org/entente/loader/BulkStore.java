// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.bulk.BulkGraph;
import org.entente.graph.write.ClaimChanges;
import org.entente.model.ResolvedDocument;

/** A graph that is built as a whole, as a load sees it: there is nothing in it before. */
final class BulkStore implements Store {

    private final BulkGraph graph;

    BulkStore(BulkGraph graph) {
        this.graph = graph;
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return Map.of();
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        graph.add(batch, fingerprints);
        return new Written(0, 0, 0, List.of(), List.of(), List.of(), ClaimChanges.NONE);
    }

    @Override
    public Set<String> documentsOf(String register) {
        return Set.of();
    }

    @Override
    public boolean withdraw(String document) {
        throw new IllegalStateException("nothing is in the graph that could be withdrawn: " + document);
    }
}
