// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.entente.model.TornRead;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/** Every node and every relationship that is not withdrawn, one after the other, in canonical order; to be read at one version. */
public final class WholeGraph {

    private static final Set<String> OF_ONE_LOAD = Set.of("loadedAt", "loadedWith", "withdrawnAt", "fingerprint", "entities");

    /** In the order of the index on ids, so that nothing is sorted in memory but the edges of one node. */
    private static final String NODES = """
            MATCH (n:%1$s)
            WHERE n.id > '' AND n.withdrawnAt IS NULL %2$s
            RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
            ORDER BY id
            """;

    private static final String EDGES = """
            MATCH (a:%1$s)
            WHERE a.id > '' AND a.withdrawnAt IS NULL %2$s
            WITH a ORDER BY a.id
            MATCH (a)-[r]->(b)
            WHERE b.withdrawnAt IS NULL
            RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
            ORDER BY from, type, to, r.order, r.modality
            """;

    private static final String NAMES_OF_NODES = """
            MATCH (n:%1$s)
            WHERE n.withdrawnAt IS NULL %2$s
            UNWIND keys(n) AS name
            RETURN DISTINCT name
            """;

    private static final String NAMES_OF_EDGES = """
            MATCH (a:%1$s)-[r]->(b)
            WHERE a.withdrawnAt IS NULL AND b.withdrawnAt IS NULL %2$s
            UNWIND keys(r) AS name
            RETURN DISTINCT name
            """;

    private static final String LIVE_PASSAGE = "AND NOT EXISTS { (%s)-[:PART_OF]->(d:Document) WHERE d.withdrawnAt IS NOT NULL }";

    private final Driver driver;

    public WholeGraph(Driver driver) {
        this.driver = driver;
    }

    /** What nodes are called, in the order in which they are handed over. */
    public enum Layer {
        Entity,
        Fact,
        Claim,
        Conflict,
        Document,
        Passage
    }

    /** A node without what differs from load to load. */
    public record Node(String id, List<String> labels, Map<String, Object> properties) {

        /** The label beside that of its layer, or that of its layer. */
        public String kind(Layer layer) {
            return labels.stream().filter(label -> !label.equals(layer.name())).findFirst().orElse(layer.name());
        }

        /** A property as text, or an empty text. */
        public String text(String name) {
            return String.valueOf(properties.getOrDefault(name, ""));
        }

        /** A property that is a list of texts. */
        public List<String> texts(String name) {
            return properties.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        }
    }

    /** A relationship. */
    public record Edge(String type, String from, String to, Map<String, Object> properties) {

        /** Whether it joins two entities. */
        public boolean isTie() {
            return TieKind.ofName(type).isPresent();
        }

        /** A property that is a list of texts. */
        public List<String> texts(String name) {
            return properties.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        }

        /** The ids of the documents that a tie rests on, each once. */
        public List<String> documents() {
            Tie tie = TieProperties.read(TieKind.valueOf(type), from, to, properties);
            return tie.supports().stream().flatMap(support -> support.documents().stream()).distinct().sorted().toList();
        }
    }

    /** Hands over the nodes of a layer, by id. */
    public void nodes(Layer layer, Consumer<Node> consumer) {
        each(NODES.formatted(layer, live(layer, "n")), row -> consumer.accept(new Node(required(row, "id"),
                row.get("labels").asList(Value::asString).stream().sorted().toList(), properties(row))));
    }

    /** Hands over the relationships that leave nodes of a layer, by where they come from, type and where they go. */
    public void edges(Layer layer, Consumer<Edge> consumer) {
        each(EDGES.formatted(layer, live(layer, "a")), row -> consumer.accept(
                new Edge(row.get("type").asString(), required(row, "from"), required(row, "to"), properties(row))));
    }

    /** The names of the properties of all nodes, or of all relationships. */
    public List<String> propertyNames(boolean ofNodes) {
        Set<String> names = new TreeSet<>();
        for (Layer layer : Layer.values()) {
            String cypher = ofNodes
                    ? NAMES_OF_NODES.formatted(layer, live(layer, "n"))
                    : NAMES_OF_EDGES.formatted(layer, live(layer, "a"));
            each(cypher, row -> names.add(row.get("name").asString()));
        }
        names.removeAll(OF_ONE_LOAD);
        names.remove("id");
        return List.copyOf(names);
    }

    private static String required(Record row, String key) {
        Value value = row.get(key);
        if (value.isNull()) {
            throw new TornRead("a row whose %s is missing".formatted(key));
        }
        return value.asString();
    }

    private static String live(Layer layer, String node) {
        return layer == Layer.Passage ? LIVE_PASSAGE.formatted(node) : "";
    }

    private static Map<String, Object> properties(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.keySet().removeAll(OF_ONE_LOAD);
        return properties;
    }

    private void each(String cypher, Consumer<Record> row) {
        try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager()).build())) {
            session.run(cypher).forEachRemaining(row);
        }
    }
}
