// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The graph in an order that depends on nothing but its content: equal graphs give equal rows. Leaves out history and loading times. */
@Component
public class CanonicalDump {

    private static final String NODES = """
            MATCH (n:Entity|Fact|Conflict|Claim|Passage|Document)
            WHERE n.withdrawnAt IS NULL
            RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
            ORDER BY id
            """;

    private static final String EDGES = """
            MATCH (a:Entity|Fact|Conflict|Claim|Passage|Document)-[r]->(b:Entity|Fact|Conflict|Claim|Passage|Document)
            WHERE a.withdrawnAt IS NULL AND b.withdrawnAt IS NULL
            RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
            ORDER BY from, type, to, r.order, r.modality
            """;

    private static final List<String> TIMES = List.of("loadedAt", "loadedWith", "withdrawnAt");

    private final Driver driver;

    public CanonicalDump(Driver driver) {
        this.driver = driver;
    }

    /**
     * A node.
     *
     * @param id its id
     * @param labels its labels, sorted
     * @param properties its properties, by name
     */
    public record Node(String id, List<String> labels, Map<String, Object> properties) {}

    /**
     * A relationship.
     *
     * @param from id of the node that it leaves
     * @param type its type
     * @param to id of the node that it reaches
     * @param properties its properties, by name
     */
    public record Edge(String from, String type, String to, Map<String, Object> properties) {}

    /** Hands over every node, by id. */
    public void nodes(Consumer<Node> consumer) {
        each(NODES, row -> consumer.accept(new Node(row.get("id").asString(),
                row.get("labels").asList(Value::asString).stream().sorted(Comparator.naturalOrder()).toList(), properties(row))));
    }

    /** Hands over every relationship, by its ends and type. */
    public void edges(Consumer<Edge> consumer) {
        each(EDGES, row -> consumer.accept(
                new Edge(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(), properties(row))));
    }

    private void each(String cypher, Consumer<Record> consumer) {
        try (Session session = driver.session()) {
            session.executeRead(transaction -> {
                transaction.run(cypher).forEachRemaining(consumer);
                return true;
            });
        }
    }

    private static Map<String, Object> properties(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        TIMES.forEach(properties::remove);
        return properties;
    }
}
