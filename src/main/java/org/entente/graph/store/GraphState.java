// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Map;

import org.entente.graph.derive.Derivation;

/** The node that counts the graph's versions, and that writers of all processes queue up at. */
public final class GraphState {

    private static final String AWAIT_TURN = "MERGE (s:GraphState {id: 'graph'}) ON CREATE SET s.rules = $rules SET s.writing = true";

    private static final String ADVANCE = """
            MATCH (s:GraphState {id: 'graph'})
            SET s.version = coalesce(s.version, 0) + 1
            RETURN s.version
            """;

    private static final String VERSION = "MATCH (s:GraphState {id: 'graph'}) RETURN s.version";

    private static final String RULES = "MATCH (s:GraphState {id: 'graph'}) RETURN s.rules";

    private static final String FOLLOW = "MATCH (s:GraphState {id: 'graph'}) SET s.rules = $rules";

    private GraphState() {}

    /** Waits until no other transaction writes: the first thing in every one that does. */
    public static void awaitTurn(Statements transaction) {
        transaction.run(AWAIT_TURN, Map.of("rules", Derivation.RULES));
    }

    /** The number of the rules that its facts follow; the highest where it is empty. */
    public static long rules(Statements transaction) {
        return transaction.read(RULES, Map.of(), row -> row.get(0).asLong(0)).stream().findFirst().orElse(Long.MAX_VALUE);
    }

    /** Notes which rules its facts follow. */
    public static void follow(Statements transaction, long rules) {
        transaction.run(FOLLOW, Map.of("rules", rules));
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
