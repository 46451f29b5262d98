// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Single claims. */
@Service
public class Claims {

    private static final String BY_ID = """
            MATCH (c:Claim {id: $id})-[:QUOTES]->(:Passage)-[:PART_OF]->(d:Document)
            OPTIONAL MATCH (c)-[:ABOUT]->(f:Fact)
            RETURN properties(c) AS claim, properties(d) AS document, f.id AS fact,
              COLLECT { MATCH (c)-[:MADE_BY]->(s:Entity) RETURN {id: s.id, name: s.name, labels: labels(s)} ORDER BY s.id } AS speakers,
              COLLECT { MATCH (c)<-[:OF]-(v:Review) WHERE v.withdrawnAt IS NULL RETURN v.id ORDER BY v.at, v.id } AS reviews
            """;

    private final Reads reads;

    public Claims(Driver driver) {
        this.reads = new Reads(driver);
    }

    /** @throws NothingFound where no claim has this id */
    public ClaimDetail byId(String id) {
        return reads.list("claim", BY_ID, Map.of("id", id), ClaimDetail::of).stream().findFirst()
                .orElseThrow(() -> new NothingFound("claim", id));
    }
}
