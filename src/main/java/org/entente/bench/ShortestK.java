// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import org.neo4j.driver.Driver;

/** Neo4j's {@code SHORTEST k}. */
final class ShortestK extends OverBolt {

    ShortestK(Driver driver) {
        super(driver);
    }

    @Override
    public String name() {
        return "Neo4j SHORTEST k";
    }

    @Override
    String query(int paths, boolean filtered) {
        var where = filtered ? " WHERE r.confidence >= $confidence AND r.since <= date($last) AND r.until >= date($first)" : "";
        return """
                MATCH p = SHORTEST %d (a:Entity {id: $from})(()-[r:%s%s]-()){1,%d}(b:Entity {id: $to})
                RETURN [n IN nodes(p) | n.id] AS ids
                """.formatted(paths, KINDS, where, Asked.MAX_HOPS);
    }
}
