// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Arrays;
import java.util.List;

import org.entente.model.TieKind;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.FunctionInvocation;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The statement that lists the ties of an entity, in an order that does not change while others come and go. */
final class RelationshipStatement {

    private final String entity;
    private final RelationshipFilter filter;
    private final Node one;
    private final Node other = Cypher.node("Entity").named("o");

    private RelationshipStatement(String entity, RelationshipFilter filter) {
        this.entity = entity;
        this.filter = filter;
        this.one = Cypher.node("Entity").withProperties("id", Cypher.parameter("entity", entity)).named("e");
    }

    /** @param after the sort key behind which to begin, or an empty text */
    static Statement of(String entity, RelationshipFilter filter, String after, int limit) {
        return new RelationshipStatement(entity, filter).statement(after, limit);
    }

    /** Lists the facts behind those of the ties that have one of which nothing says when it was. */
    static Statement undated(String entity, RelationshipFilter filter) {
        RelationshipStatement asked = new RelationshipStatement(entity, filter);
        Relationship tie = asked.pattern().named("t");
        return Cypher.match(tie).where(asked.conditions(tie).and(tie.property("undated").gt(Cypher.literalOf(0))))
                .returning(tie.property("supports").as("supports")).build();
    }

    private Statement statement(String after, int limit) {
        Relationship tie = pattern().named("t");
        SymbolicName key = Cypher.name("key");
        Expression kind = Cypher.type(tie);
        FunctionInvocation from = Cypher.startNode(tie);
        Expression sortKey = kind.concat(Cypher.literalOf(" ")).concat(other.property("id")).concat(Cypher.literalOf(" "))
                .concat(Cypher.property(from, "id")).concat(Cypher.literalOf(" ")).concat(tie.property("modality"));
        return Cypher.match(tie).where(conditions(tie))
                .with(tie.getRequiredSymbolicName(), other.getRequiredSymbolicName(), sortKey.as("key"))
                .where(after.isEmpty() ? Cypher.noCondition() : key.gt(Cypher.parameter("after", after)))
                .returning(kind.as("kind"), Cypher.property(from, "id").as("from"), Cypher.property(Cypher.endNode(tie), "id").as("to"),
                        Cypher.properties(tie).as("tie"), other.property("id").as("id"), other.property("name").as("name"),
                        Cypher.labels(other).as("labels"), key)
                .orderBy(key).limit(limit).build();
    }

    private Relationship pattern() {
        String[] kinds = (filter.kinds().isEmpty() ? TieKind.all() : filter.kinds()).stream().map(TieKind::name)
                .toArray(String[]::new);
        return one.relationshipBetween(other, kinds);
    }

    private Condition conditions(Relationship tie) {
        Condition all = Cypher.noCondition();
        if (filter.minConfidence() > 0) {
            all = all.and(tie.property("confidence").gte(Cypher.parameter("confidence", filter.minConfidence())));
        }
        if (filter.other() != null) {
            all = all.and(other.property("id").isEqualTo(Cypher.parameter("other", filter.other())));
        }
        if (filter.direction() != RelationshipFilter.Direction.ANY) {
            all = all.and(points(tie));
        }
        return all;
    }

    private Condition points(Relationship tie) {
        Expression end = filter.direction() == RelationshipFilter.Direction.OUT ? Cypher.startNode(tie) : Cypher.endNode(tie);
        String[] both = TieKind.all().stream().filter(TieKind::symmetric).map(TieKind::name).toArray(String[]::new);
        return Cypher.property(end, "id").isEqualTo(Cypher.parameter("entity", entity))
                .or(Cypher.type(tie).in(Cypher.parameter("both", List.of(both))));
    }
}
