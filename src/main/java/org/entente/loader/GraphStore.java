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
import org.entente.model.Settling;
import org.entente.model.Steward;

/** The graph as a load sees it. */
class GraphStore implements Store {

    private final Graph graph;
    private final Steward steward;
    private final Settling settling;

    /** On behalf of who owns the data folder. */
    GraphStore(Graph graph, Settling settling) {
        this(graph, Steward.OWNER, settling);
    }

    /**
     * @param steward on whose behalf is written
     * @param settling puts documents beside what others found in them
     */
    GraphStore(Graph graph, Steward steward, Settling settling) {
        this.graph = graph;
        this.steward = steward;
        this.settling = settling;
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return graph.fingerprints(documents);
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        WriteReport report = graph.write(batch, fingerprints, steward, settling);
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
