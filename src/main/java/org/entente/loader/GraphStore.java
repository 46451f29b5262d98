// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.graph.Graph;
import org.entente.graph.UnknownDocument;
import org.entente.graph.WithdrawMode;
import org.entente.graph.WriteReport;
import org.entente.model.ResolvedDocument;

/** The graph as a load sees it. */
class GraphStore implements Store {

    private final Graph graph;
    private final Room room;

    GraphStore(Graph graph) {
        this(graph, Room.UNKNOWN);
    }

    GraphStore(Graph graph, Room room) {
        this.graph = graph;
        this.room = room;
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return graph.fingerprints(documents);
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        WriteReport report = graph.write(batch, fingerprints);
        return new Written(report.facts(), report.entities(), report.ties());
    }

    @Override
    public Set<String> documentsOf(String register) {
        return graph.documentsOf(register);
    }

    @Override
    public void withdraw(String document) {
        try {
            graph.withdraw(document, WithdrawMode.CLOSE);
        } catch (UnknownDocument withdrawnAlready) {
            return;
        }
    }
}
