// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.graph.CanonicalDump;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A peer: writes given nodes and relationships by {@code UNWIND} through the driver, each once, with nothing checked or derived. */
final class BareWriter {

    private static final List<String> ANCHORS = List.of("Entity", "Fact", "Conflict", "Claim", "Passage", "Document");

    private final Map<List<String>, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<Joint, List<Map<String, Object>>> edges = new LinkedHashMap<>();
    private final int batch;

    private record Joint(String from, String type, String to) {}

    /** Takes the rows out of a graph, so that they are at hand when it writes. */
    BareWriter(CanonicalDump graph, int batch) {
        this.batch = batch;
        Map<String, String> anchors = new HashMap<>();
        graph.nodes(node -> {
            nodes.computeIfAbsent(node.labels(), any -> new ArrayList<>()).add(node.properties());
            anchors.put(node.id(), ANCHORS.stream().filter(node.labels()::contains).findFirst().orElseThrow());
        });
        graph.edges(edge -> edges.computeIfAbsent(new Joint(at(anchors, edge.from()), edge.type(), at(anchors, edge.to())),
                any -> new ArrayList<>()).add(Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties())));
    }

    void write(Driver driver) {
        try (Session session = driver.session()) {
            nodes.forEach((labels, rows) -> write(session, create(labels), rows));
            edges.forEach((joint, rows) -> write(session, create(joint), rows));
        }
    }

    /** How many nodes and relationships it writes. */
    Map<String, Integer> counts() {
        return new TreeMap<>(Map.of("nodes", nodes.values().stream().mapToInt(List::size).sum(), "relationships",
                edges.values().stream().mapToInt(List::size).sum()));
    }

    private void write(Session session, String cypher, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += batch) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + batch));
            session.executeWriteWithoutResult(transaction -> transaction.run(cypher, Map.of("rows", some)).consume());
        }
    }

    private static String create(List<String> labels) {
        SymbolicName row = Cypher.name("row");
        Node node = Cypher.node(labels.getFirst(), labels.subList(1, labels.size())).named("n");
        return Cypher.unwind(Cypher.parameter("rows")).as(row).create(node).set(node.getRequiredSymbolicName(), row).build().getCypher();
    }

    private static String create(Joint joint) {
        SymbolicName row = Cypher.name("row");
        Node from = Cypher.node(joint.from()).named("a").withProperties("id", row.property("from"));
        Node to = Cypher.node(joint.to()).named("b").withProperties("id", row.property("to"));
        Relationship edge = Cypher.anyNode("a").relationshipTo(Cypher.anyNode("b"), joint.type()).named("r");
        return Cypher.unwind(Cypher.parameter("rows")).as(row).match(from).match(to).create(edge)
                .set(edge.getRequiredSymbolicName(), row.property("properties")).build().getCypher();
    }

    private static String at(Map<String, String> anchors, String id) {
        String anchor = anchors.get(id);
        if (anchor == null) {
            throw new IllegalStateException("an edge to nowhere: " + id);
        }
        return anchor;
    }
}
