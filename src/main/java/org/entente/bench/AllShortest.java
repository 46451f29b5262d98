// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import org.neo4j.driver.Driver;

/** Neo4j's {@code allShortestPaths}, which finds the paths of the least hop count and no others. */
final class AllShortest extends OverBolt {

    AllShortest(Driver driver) {
        super(driver);
    }

    @Override
    public String name() {
        return "Neo4j allShortestPaths";
    }

    @Override
    String query(int paths, boolean filtered) {
        var where = filtered
                ? "WHERE all(r IN relationships(p) WHERE r.confidence >= $confidence AND r.since <= date($last) AND r.until >= date($first))"
                : "";
        return """
                MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
                MATCH p = allShortestPaths((a)-[:%s*..%d]-(b))
                %s
                RETURN [n IN nodes(p) | n.id] AS ids LIMIT %d
                """.formatted(KINDS, Asked.MAX_HOPS, where, paths);
    }
}
