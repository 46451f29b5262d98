// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Map;

import org.entente.derive.Derivation;
import org.entente.model.Schema;

/** The node that counts the graph's versions, and that writers of all processes queue up at. */
public final class GraphState {

    private static final String AWAIT_TURN = "MERGE (s:GraphState {id: 'graph'}) ON CREATE SET s.rules = $rules, s.schema = $schema SET s.writing = true";

    private static final String ADVANCE = """
            MATCH (s:GraphState {id: 'graph'})
            SET s.version = coalesce(s.version, 0) + 1
            RETURN s.version
            """;

    private static final String VERSION = "MATCH (s:GraphState {id: 'graph'}) RETURN s.version";

    private static final String RULES = "MATCH (s:GraphState {id: 'graph'}) RETURN s.rules, s.schema";

    private static final String FOLLOW = "MATCH (s:GraphState {id: 'graph'}) SET s.rules = $rules, s.schema = $schema";

    private GraphState() {}

    /** Waits until no other transaction writes: the first thing in every one that does. */
    public static void awaitTurn(Statements transaction) {
        transaction.run(AWAIT_TURN, Map.of("rules", Derivation.RULES, "schema", Schema.current().hash()));
    }

    /** Whether its facts follow the present rules and schema; those of an empty graph do. */
    public static boolean isUpToDate(Statements transaction) {
        return transaction.read(RULES, Map.of(), row -> row.get(0).asLong(0) >= Derivation.RULES
                && row.get(1).asLong(0) == Schema.current().hash()).stream().allMatch(Boolean::booleanValue);
    }

    /** Notes that its facts follow the present rules and schema. */
    public static void follow(Statements transaction) {
        transaction.run(FOLLOW, Map.of("rules", Derivation.RULES, "schema", Schema.current().hash()));
    }

    /** Counts one further. */
    public static long advance(Statements transaction) {
        return transaction.read(ADVANCE, Map.of(), row -> row.get(0).asLong()).getFirst();
    }

    /** The version of what was committed last; 0 where nothing was. */
    public static long version(Statements transaction) {
        return transaction.read(VERSION, Map.of(), row -> row.get(0).asLong(0)).stream().findFirst().orElse(0L);
    }
}
