// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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

    private static final String DENIALS = """
            UNWIND $ids AS id
            MATCH (f:Fact {id: id})<-[:BETWEEN {says: 'asserted'}]-(x:Conflict {kind: 'denial'})-[denied:BETWEEN {says: 'denied'}]->(o:Fact)
            MATCH (o)<-[:ABOUT]-(c:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(d:Document)
            WHERE c.withdrawnAt IS NULL AND c.id IN denied.claims
            WITH DISTINCT f, c, d
            RETURN f.id AS fact, properties(c) AS claim,
              COLLECT { MATCH (c)-[:MADE_BY]->(s:Entity) RETURN {id: s.id, name: s.name, labels: labels(s)} ORDER BY s.id } AS speakers,
              properties(d) AS document
            ORDER BY f.id, d.date, c.id
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
        return inOrder(ids, claims).stream().collect(toMap(FactView::id, Function.identity(), (one, same) -> one, HashMap::new));
    }

    /**
     * The same with the claims that deny them behind their own: a denial is a fact of its own, and a reader needs both sides.
     *
     * @param ids ids of facts; those that are no more are left out
     * @param claims how many of its own claims a fact at most, and how many denials
     * @return the facts by id
     */
    public Map<String, FactView> bothSides(Collection<String> ids, int claims) {
        var facts = facts(ids, claims);
        var disputed = facts.values().stream().filter(fact -> !fact.conflicts().isEmpty()).map(FactView::id).toList();
        denials(disputed).forEach((id, denials) -> facts.computeIfPresent(id, (any, fact) -> fact.against(denials, claims)));
        return facts;
    }

    private Map<String, List<ClaimView>> denials(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reads.list("denials", DENIALS, Map.of("ids", ids), Denial::of).stream()
                        .collect(groupingBy(Denial::fact, mapping(Denial::claim, toList())));
    }

    private record Denial(String fact, ClaimView claim) {
        static Denial of(Record row) {
            return new Denial(Rows.required(row, "fact"), Rows.claim(row));
        }
    }

    /** These claims by id, those that were withdrawn too. */
    public Map<String, ClaimView> claims(Collection<String> ids) {
        return reads.list("claims", CLAIMS, Map.of("ids", List.copyOf(ids)), Rows::claim).stream()
                .collect(toMap(ClaimView::id, Function.identity()));
    }

    List<FactView> inOrder(Collection<String> ids, int claims) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return reads.list("evidence", FACTS, Map.of("ids", List.copyOf(ids), "claims", claims), Rows::fact);
    }
}
