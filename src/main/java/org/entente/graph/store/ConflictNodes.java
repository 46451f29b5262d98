// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Collection;
import java.util.Locale;

import org.entente.graph.derive.Conflict;
import org.neo4j.driver.SimpleQueryRunner;

/** Conflicts and the facts that they lie between. */
public final class ConflictNodes {

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (x:Conflict {id: row.id, kind: row.kind})
            SET x.entities = row.entities
            WITH x, row
            UNWIND row.facts AS fact
            MATCH (f:Fact {id: fact})
            CREATE (x)-[:BETWEEN]->(f)
            """;

    private static final String DELETE = "UNWIND $rows AS id MATCH (x:Conflict {id: id}) DETACH DELETE x";

    private ConflictNodes() {}

    public static void create(SimpleQueryRunner transaction, Collection<Conflict> conflicts) {
        Batch.run(transaction, CREATE, conflicts.stream()
                .map(conflict -> Batch.row("id", conflict.id(), "kind", conflict.kind().name().toLowerCase(Locale.ROOT), "facts",
                        conflict.facts(), "entities",
                        conflict.entities().isEmpty() ? null : conflict.entities()))
                .toList());
    }

    public static void delete(SimpleQueryRunner transaction, Collection<String> ids) {
        Batch.run(transaction, DELETE, ids);
    }
}
