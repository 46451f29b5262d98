// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;

import java.util.Set;

/** What repairs of a parse ask of its edges and do to them. */
final class Edges {

    /** Relations of auxiliaries. */
    static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private Edges() {}

    static String name(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }

    static boolean hasObject(SemanticGraph graph, IndexedWord verb) {
        return graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).equals("obj"));
    }

    static void rename(SemanticGraph graph, SemanticGraphEdge edge, GrammaticalRelation relation) {
        graph.removeEdge(edge);
        graph.addEdge(edge.getGovernor(), edge.getDependent(), relation, edge.getWeight(), edge.isExtra());
    }
}
