// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.derive.Conflict;
import org.entente.derive.Side;

/** Conflicts and the facts that they lie between, a relationship for each side. */
public final class ConflictNodes {

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (x:Conflict {id: row.id, kind: row.kind})
            SET x.entities = row.entities
            WITH x, row
            UNWIND row.sides AS side
            MATCH (f:Fact {id: side.fact})
            CREATE (x)-[between:BETWEEN]->(f)
            SET between = side.properties
            """;

    private static final String DELETE = "UNWIND $rows AS id MATCH (x:Conflict {id: id}) DETACH DELETE x";

    private ConflictNodes() {}

    public static void create(Statements transaction, Collection<Conflict> conflicts) {
        transaction.run(CREATE, conflicts.stream()
                .map(conflict -> Row.of("id", conflict.id(), "kind", conflict.kind().key(), "entities", conflict.entities(), "sides",
                        sides(conflict)))
                .toList());
    }

    public static void delete(Statements transaction, Collection<String> ids) {
        transaction.run(DELETE, ids);
    }

    /** The properties of the relationship between a conflict and the fact of one of its sides. */
    public static Map<String, Object> properties(Side side, int order) {
        return Map.of("order", order, "says", side.says(), "claims", side.claims(), "rank", side.rank().key(), "reason", side.reason());
    }

    private static List<Map<String, Object>> sides(Conflict conflict) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Side side : conflict.sides()) {
            rows.add(Map.of("fact", side.fact(), "properties", properties(side, rows.size())));
        }
        return rows;
    }
}
