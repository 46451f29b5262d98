// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.List;
import java.util.Map;

/** All that is derived from claims: facts, ties, and conflicts but for those between judgements. */
public final class Derived {

    private static final String FACTS = """
            MATCH (n:Fact|Conflict)
            WHERE NOT (n:Conflict AND n.kind = 'identity')
            WITH n LIMIT 5000
            DETACH DELETE n
            RETURN count(*) AS deleted
            """;

    private static final String TIES = """
            MATCH (:Entity)-[tie]->(:Entity)
            WITH tie LIMIT 10000
            DELETE tie
            RETURN count(*) AS deleted
            """;

    private Derived() {}

    /** Deletes some of it; false where there is none left. */
    public static boolean deleteSome(Statements transaction) {
        return List.of(FACTS, TIES).stream()
                .mapToLong(cypher -> transaction.read(cypher, Map.of(), row -> row.get("deleted").asLong()).getFirst()).sum() > 0;
    }
}
