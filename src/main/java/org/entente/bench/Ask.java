// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.query.Documents;
import org.entente.query.RelationshipFilter;
import org.entente.query.Relationships;
import org.neo4j.driver.Driver;

/**
 * One thing to ask, of the service and of Neo4j by the driver alone.
 *
 * @param kind what it is
 * @param address of the service, without host
 * @param statements the same in Cypher
 */
record Ask(LookUp kind, String address, Statements statements) {

    private static final RelationshipFilter ALL = new RelationshipFilter(List.of(), RelationshipFilter.Direction.ANY, null, null, 0);
    private static final int ITEMS = 20;
    private static final String SEARCH = """
            MATCH (e:Entity)
            WHERE e.name STARTS WITH $q
            RETURN e.id AS id, e.name AS name, labels(e) AS labels
            ORDER BY e.name LIMIT 20
            """;
    private static final String PATHS = """
            MATCH p = SHORTEST %d (a:Entity {id: $from})(()-[:%s]-()){1,%d}(b:Entity {id: $to})
            RETURN [n IN nodes(p) | properties(n)] AS nodes, [r IN relationships(p) | properties(r)] AS ties
            """.formatted(Asked.K, OverBolt.KINDS, Asked.MAX_HOPS);

    /** So many things to ask of a graph, mixed as callers mix them. */
    static List<Ask> mix(ScaleFree graph, Driver driver, int count, long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = Pair.draw(graph.entities(), count, seed);
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Pair pair = pairs.get(i);
            asks.add(switch (LookUp.at(random.nextInt(100))) {
                case SEARCH -> search(graph, random);
                case RELATIONSHIPS -> relationships(pair, driver);
                case PATHS -> paths(pair);
                case DOCUMENTS -> document(ScaleFree.document(random.nextInt(graph.ties())), driver);
            });
        }
        return asks;
    }

    private static Ask search(ScaleFree graph, Random random) {
        String name = ScaleFree.name(random.nextInt(graph.entities()));
        String q = name.substring(0, name.length() - random.nextInt(2));
        return new Ask(LookUp.SEARCH, "/api/v1/entities?q=" + q.replace(" ", "%20"), Statements.of(SEARCH, Map.of("q", q)));
    }

    private static Ask relationships(Pair pair, Driver driver) {
        return new Ask(LookUp.RELATIONSHIPS, "/api/v1/entities/%s/relationships".formatted(pair.fromId()),
                Statements.sentBy(driver, listened -> new Relationships(listened).of(pair.fromId(), ALL, ITEMS, null)));
    }

    private static Ask paths(Pair pair) {
        return new Ask(LookUp.PATHS, "/api/v1/paths?from=%s&to=%s&k=%d&maxHops=%d".formatted(pair.fromId(), pair.toId(), Asked.K,
                Asked.MAX_HOPS), Statements.of(PATHS, Map.of("from", pair.fromId(), "to", pair.toId())));
    }

    private static Ask document(String id, Driver driver) {
        return new Ask(LookUp.DOCUMENTS, "/api/v1/documents/" + id,
                Statements.sentBy(driver, listened -> new Documents(listened).byId(id, false)));
    }
}
