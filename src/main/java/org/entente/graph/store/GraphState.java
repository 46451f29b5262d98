// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import org.neo4j.driver.SimpleQueryRunner;

/** The node that counts the graph's versions, and that writers of all processes queue up at. */
public final class GraphState {

    private static final String AWAIT_TURN = "MERGE (s:GraphState {id: 'graph'}) SET s.writing = true";

    private static final String ADVANCE = """
            MATCH (s:GraphState {id: 'graph'})
            SET s.version = coalesce(s.version, 0) + 1
            RETURN s.version
            """;

    private static final String VERSION = "MATCH (s:GraphState {id: 'graph'}) RETURN s.version";

    private GraphState() {}

    /** Waits until no other transaction writes: the first thing in every one that does. */
    public static void awaitTurn(SimpleQueryRunner transaction) {
        transaction.run(AWAIT_TURN).consume();
    }

    /** Counts one further. */
    public static long advance(SimpleQueryRunner transaction) {
        return transaction.run(ADVANCE).single().get(0).asLong();
    }

    /** The version of what was committed last; 0 where nothing was. */
    public static long version(SimpleQueryRunner transaction) {
        return transaction.run(VERSION).stream().findFirst().map(row -> row.get(0).asLong()).orElse(0L);
    }
}
