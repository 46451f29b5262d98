// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graph.derive.Strand;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Ties as relationships, each with what its strands need to be read back. */
public final class TieRelationships {

    private static final String EVIDENCE = "evidence";

    private TieRelationships() {}

    /** The strands of those of these ties that are in the graph, by fact id. */
    public static Map<Tie.Key, Map<String, Strand>> read(SimpleQueryRunner transaction, Collection<Tie.Key> keys) {
        Map<Tie.Key, Map<String, Strand>> ties = new HashMap<>();
        keys.stream().collect(groupingBy(Tie.Key::kind)).forEach((kind, ofKind) -> {
            for (Record row : Batch.read(transaction, Statements.of(kind).read(), rows(ofKind))) {
                Tie.Key key = new Tie.Key(kind, row.get("from").asString(), row.get("to").asString());
                ties.put(key, strands(key, row.get("tie")));
            }
        });
        return ties;
    }

    public static void create(SimpleQueryRunner transaction, Map<Tie, List<Strand>> ties) {
        byKind(ties).forEach((kind, rows) -> Batch.run(transaction, Statements.of(kind).create(), rows));
    }

    public static void replace(SimpleQueryRunner transaction, Map<Tie, List<Strand>> ties) {
        byKind(ties).forEach((kind, rows) -> Batch.run(transaction, Statements.of(kind).replace(), rows));
    }

    public static void delete(SimpleQueryRunner transaction, Collection<Tie.Key> keys) {
        keys.stream().collect(groupingBy(Tie.Key::kind))
                .forEach((kind, ofKind) -> Batch.run(transaction, Statements.of(kind).delete(), rows(ofKind)));
    }

    private static Map<String, Strand> strands(Tie.Key key, Value properties) {
        Tie tie = TieProperties.read(key.kind(), key.from(), key.to(), properties.asMap());
        List<String> evidence = properties.get(EVIDENCE).asList(Value::asString);
        Map<String, Strand> strands = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Tie.Support support = tie.supports().get(i);
            strands.put(support.fact(), Strand.read(key, support, evidence.get(i)));
        }
        return strands;
    }

    private static Map<TieKind, List<Map<String, Object>>> byKind(Map<Tie, List<Strand>> ties) {
        Map<TieKind, List<Map<String, Object>>> rows = new HashMap<>();
        ties.forEach((tie, strands) -> {
            Map<String, Object> properties = TieProperties.of(tie);
            properties.put(EVIDENCE, strands.stream().map(Strand::writeEvidence).toList());
            rows.computeIfAbsent(tie.kind(), any -> new ArrayList<>())
                    .add(Map.of("from", tie.from(), "to", tie.to(), "properties", properties));
        });
        return rows;
    }

    private static List<Map<String, Object>> rows(Collection<Tie.Key> keys) {
        return keys.stream().map(key -> Batch.row("from", key.from(), "to", key.to())).toList();
    }
}
