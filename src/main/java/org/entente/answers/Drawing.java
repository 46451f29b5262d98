// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Entity;
import org.entente.model.TieKind;
import org.entente.paths.FoundPath;
import org.entente.paths.PathQuestion;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** A query that draws an answer in Neo4j Browser: its hops, or the shortest paths where there is no answer. */
final class Drawing {

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).withPrettyPrint(true).alwaysEscapeNames(false).build());

    /** Whoever copies a query runs it: an id that is more than an id never becomes part of one. */
    private static final String UNDRAWN = "RETURN 'an id of this answer has characters that no id may have' AS undrawn";

    private Drawing() {}

    static String of(PathQuestion question, List<FoundPath> paths) {
        Stream<String> ids = Stream.concat(Stream.of(question.from(), question.to()),
                paths.stream().flatMap(path -> path.hops().stream()).flatMap(hop -> Stream.of(hop.from(), hop.to())));
        if (!ids.allMatch(Entity::isId)) {
            return UNDRAWN;
        }
        return paths.isEmpty() ? shortest(question) : hops(paths);
    }

    private static String hops(List<FoundPath> paths) {
        var pairs = new LinkedHashSet<List<String>>();
        var kinds = new TreeSet<TieKind>();
        for (var path : paths) {
            for (var hop : path.hops()) {
                pairs.add(List.of(hop.from(), hop.to()));
                hop.ties().forEach(tie -> kinds.add(tie.key().kind()));
            }
        }
        var hop = Cypher.name("hop");
        var from = entity("a", Cypher.valueAt(hop, 0));
        var to = entity("b", Cypher.valueAt(hop, 1));
        var tie = from.relationshipBetween(to, kinds.stream().map(TieKind::name).toArray(String[]::new)).named("tie");
        var literal = Cypher.listOf(pairs.stream().map(Drawing::literal).toList());
        return RENDERER.render(Cypher.unwind(literal).as(hop).match(tie).returning("a", "tie", "b").build());
    }

    private static Expression literal(List<String> ids) {
        return Cypher.listOf(ids.stream().<Expression>map(Cypher::literalOf).toList());
    }

    private static Node entity(String name, Expression id) {
        return Cypher.node("Entity").named(name).withProperties("id", id);
    }

    private static String shortest(PathQuestion question) {
        var kinds = question.filters().walked().stream().map(TieKind::name).collect(Collectors.joining("|"));
        return """
                MATCH path = SHORTEST %d (a:Entity {id: '%s'})-[:%s]-{1,%d}(b:Entity {id: '%s'})
                RETURN path""".formatted(question.k(), question.from(), kinds, question.maxHops(), question.to());
    }
}
