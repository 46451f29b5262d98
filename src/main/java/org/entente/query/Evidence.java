// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** What facts rest on: their claims, quotes and documents, in one query. */
@Service
public class Evidence {

    private static final String FACTS = """
            UNWIND $ids AS id
            MATCH (f:Fact {id: id})
            RETURN properties(f) AS fact, labels(f) AS labels,
              COLLECT {
                MATCH (f)-[r]-(e:Entity)
                RETURN {type: type(r), id: e.id, name: e.name, labels: labels(e)}
                ORDER BY r.order, e.id
              } AS roles,
              COLLECT {
                MATCH (f)<-[:ABOUT]-(c:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(d:Document)
                WHERE c.withdrawnAt IS NULL
                WITH c, d
                ORDER BY CASE c.stance WHEN 'asserted' THEN 0 WHEN 'denied' THEN 1 ELSE 2 END,
                  CASE c.modality WHEN 'actual' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, d.date, c.id
                LIMIT $claims
                RETURN {
                  claim: properties(c),
                  speakers: COLLECT { MATCH (c)-[:MADE_BY]->(s:Entity) RETURN {id: s.id, name: s.name, labels: labels(s)} ORDER BY s.id },
                  document: properties(d)
                }
              } AS claims,
              COLLECT { MATCH (x:Conflict)-[:BETWEEN]->(f) RETURN DISTINCT x.id ORDER BY x.id } AS conflicts
            """;

    private static final String CLAIMS = """
            UNWIND $ids AS id
            MATCH (c:Claim {id: id})-[:QUOTES]->(:Passage)-[:PART_OF]->(d:Document)
            RETURN properties(c) AS claim,
              COLLECT { MATCH (c)-[:MADE_BY]->(s:Entity) RETURN {id: s.id, name: s.name, labels: labels(s)} ORDER BY s.id } AS speakers,
              properties(d) AS document
            """;

    private final Reads reads;

    public Evidence(Driver driver) {
        this.reads = new Reads(driver);
    }

    /**
     * These facts with their claims, asserted ones first, then those of what happened, then by the document's date.
     *
     * @param ids ids of facts; those that are no more are left out
     * @param claims how many claims a fact at most
     * @return the facts by id
     */
    public Map<String, FactView> facts(Collection<String> ids, int claims) {
        return inOrder(ids, claims).stream().collect(Collectors.toMap(FactView::id, Function.identity()));
    }

    /** These claims by id, those that were withdrawn too. */
    public Map<String, ClaimView> claims(Collection<String> ids) {
        return reads.list("claims", CLAIMS, Map.of("ids", List.copyOf(ids)), Rows::claim).stream()
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }

    List<FactView> inOrder(Collection<String> ids, int claims) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return reads.list("evidence", FACTS, Map.of("ids", List.copyOf(ids), "claims", claims), Rows::fact);
    }
}
