// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.entente.model.TieKind;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The statements over ties of one kind: a relationship's type cannot be a parameter where it is to be found quickly.
 *
 * @param read gives {@code from}, {@code to} and the properties {@code tie}
 * @param create makes ties of {@code from}, {@code to} and {@code properties}
 * @param replace sets the properties
 * @param delete takes ties away
 */
record Statements(String read, String create, String replace, String delete) {

    private static final Map<TieKind, Statements> KINDS = new ConcurrentHashMap<>();

    static Statements of(TieKind kind) {
        return KINDS.computeIfAbsent(kind, Statements::build);
    }

    private static Statements build(TieKind kind) {
        SymbolicName row = Cypher.name("row");
        Node from = Cypher.node("Entity").named("a").withProperties("id", row.property("from"));
        Node to = Cypher.node("Entity").named("b").withProperties("id", row.property("to"));
        Node a = Cypher.anyNode("a");
        Node b = Cypher.anyNode("b");
        Relationship tie = a.relationshipTo(b, kind.name()).named("tie");
        Expression properties = row.property("properties");
        return new Statements(
                text(ends(row, from, to).match(tie)
                        .returning(row.property("from").as("from"), row.property("to").as("to"),
                                Cypher.properties(tie).as("tie"))
                        .build()),
                text(ends(row, from, to).create(tie).set(tie.getRequiredSymbolicName(), properties).build()),
                text(ends(row, from, to).match(tie).set(tie.getRequiredSymbolicName(), properties).build()),
                text(ends(row, from, to).match(tie).delete(tie.getRequiredSymbolicName()).build()));
    }

    private static OngoingReading ends(SymbolicName row, Node from, Node to) {
        return Cypher.unwind(Cypher.parameter("rows")).as(row).match(from).match(to);
    }

    private static String text(Statement statement) {
        return statement.getCypher();
    }
}
