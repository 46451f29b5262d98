// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.Graph;
import org.entente.graph.write.UnknownDocument;
import org.entente.graph.write.WriteReport;
import org.entente.model.ResolvedDocument;
import org.entente.model.Steward;

/** The graph as a load sees it. */
class GraphStore implements Store {

    private final Graph graph;
    private final Steward steward;

    GraphStore(Graph graph) {
        this(graph, Steward.OWNER);
    }

    /** @param steward on whose behalf is written */
    GraphStore(Graph graph, Steward steward) {
        this.graph = graph;
        this.steward = steward;
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return graph.fingerprints(documents);
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        WriteReport report = graph.write(batch, fingerprints, steward);
        return new Written(report.facts(), report.entities(), report.ties(), report.replaced(), report.kept(), report.failed(),
                report.changes());
    }

    @Override
    public Set<String> documentsOf(String register) {
        return graph.documentsOf(register);
    }

    @Override
    public boolean withdraw(String document) {
        try {
            return graph.withdraw(document, steward);
        } catch (UnknownDocument withdrawnAlready) {
            return true;
        }
    }
}
