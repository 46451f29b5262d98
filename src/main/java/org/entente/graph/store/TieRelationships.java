// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.entente.derive.Strand;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Ties as relationships, each with what its strands need to be read back. */
public final class TieRelationships {

    private static final String EVIDENCE = "evidence";

    private static final String CREATE = """
            UNWIND $rows AS row
            MATCH (a:Entity {id: row.from})
            MATCH (b:Entity {id: row.to})
            CREATE (a)-[tie:$(row.kind)]->(b)
            SET tie = row.properties
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH ()-[tie]->()
            WHERE elementId(tie) = row.tie
            SET tie = row.properties
            """;

    private static final String DELETE = """
            UNWIND $rows AS id
            MATCH ()-[tie]->()
            WHERE elementId(tie) = id
            DELETE tie
            """;

    /** A relationship's type cannot be a parameter where it is to be found quickly between two hubs. */
    private static final Map<TieKind, String> READ = new ConcurrentHashMap<>();

    private TieRelationships() {}

    /**
     * A tie in the graph.
     *
     * @param element the relationship's id, good for this transaction
     * @param strands its strands, by fact id
     */
    public record Known(String element, Map<String, Strand> strands) {}

    /** Those of these ties that are in the graph. */
    public static Map<Tie.Key, Known> read(Statements transaction, Collection<Tie.Key> keys) {
        Map<Tie.Key, Known> ties = new HashMap<>();
        keys.stream().collect(groupingBy(Tie.Key::kind)).forEach((kind, ofKind) -> {
            List<Map<String, Object>> rows = ofKind.stream()
                    .map(key -> Row.of("from", key.from(), "to", key.to(), "modality", key.modality().key())).toList();
            for (Record row : transaction.read(READ.computeIfAbsent(kind, TieRelationships::reading), rows)) {
                Tie tie = TieProperties.read(kind, row.get("from").asString(), row.get("to").asString(), row.get("tie").asMap());
                ties.put(tie.key(), new Known(row.get("element").asString(), strands(tie, row.get("tie"))));
            }
        });
        return ties;
    }

    public static void create(Statements transaction, Map<Tie, List<Strand>> ties) {
        transaction.run(CREATE, ties.entrySet().stream().map(entry -> Map.of("kind", entry.getKey().kind().name(), "from",
                entry.getKey().from(), "to", entry.getKey().to(), "properties", properties(entry.getKey(), entry.getValue()))).toList());
    }

    /** Writes ties in the place of what they were, with the element id of each. */
    public static void replace(Statements transaction, Map<Tie, List<Strand>> ties, Map<Tie.Key, Known> known) {
        transaction.run(REPLACE, ties.entrySet().stream().map(entry -> Row.of("tie", element(known, entry.getKey().key()),
                "properties", properties(entry.getKey(), entry.getValue()))).toList());
    }

    public static void delete(Statements transaction, Collection<Tie.Key> keys, Map<Tie.Key, Known> known) {
        transaction.run(DELETE, keys.stream().map(key -> element(known, key)).toList());
    }

    private static String element(Map<Tie.Key, Known> known, Tie.Key key) {
        Known tie = known.get(key);
        if (tie == null) {
            throw new IllegalStateException("no tie " + key);
        }
        return tie.element();
    }

    private static Map<String, Strand> strands(Tie tie, Value properties) {
        List<String> evidence = properties.get(EVIDENCE).asList(Value::asString);
        Map<String, Strand> strands = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Tie.Support support = tie.supports().get(i);
            strands.put(support.fact(), Strand.read(tie.key(), support, evidence.get(i)));
        }
        return strands;
    }

    /** The properties of a tie's relationship. */
    public static Map<String, Object> properties(Tie tie, List<Strand> strands) {
        Map<String, Object> properties = TieProperties.of(tie);
        properties.put(EVIDENCE, strands.stream().map(Strand::writeEvidence).toList());
        return properties;
    }

    private static String reading(TieKind kind) {
        SymbolicName row = Cypher.name("row");
        Node from = Cypher.node("Entity").named("a").withProperties("id", row.property("from"));
        Node to = Cypher.node("Entity").named("b").withProperties("id", row.property("to"));
        Relationship tie = Cypher.anyNode("a").relationshipTo(Cypher.anyNode("b"), kind.name()).named("tie");
        return Cypher.unwind(Cypher.parameter("rows")).as(row).match(from).match(to).match(tie)
                .where(tie.property("modality").isEqualTo(row.property("modality")))
                .returning(row.property("from").as("from"), row.property("to").as("to"), Cypher.elementId(tie).as("element"),
                        Cypher.properties(tie).as("tie"))
                .build().getCypher();
    }
}
