// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Where claims contradict each other. */
@Service
public class Conflicts {

    private static final int CLAIMS_OF_A_FACT = 20;

    private static final String LIST = """
            MATCH (x:Conflict)
            WHERE x.id > $after AND ($kind = '' OR x.kind = $kind) AND ($ids = [] OR x.id IN $ids)
              AND ($entity = [] OR any(id IN x.entities WHERE id IN $entity)
                OR EXISTS { MATCH (x)-[:BETWEEN]->(:Fact)--(e:Entity) WHERE e.id IN $entity })
            WITH x ORDER BY x.id LIMIT $limit
            RETURN x.id AS id, x.kind AS kind,
              COLLECT { MATCH (x)-[:BETWEEN]->(f:Fact) WITH DISTINCT f RETURN f.id ORDER BY f.from, f.id } AS facts,
              COLLECT {
                MATCH (x)-[b:BETWEEN]->(f:Fact)
                RETURN {fact: f.id, says: b.says, claims: b.claims, rank: b.rank, reason: b.reason} ORDER BY f.from, f.id, b.order
              } AS sides,
              coalesce(x.entities, []) AS entities
            ORDER BY x.id
            """;

    private final Reads reads;
    private final Evidence evidence;
    private final Judgements judgements;

    public Conflicts(Driver driver) {
        this.reads = new Reads(driver);
        this.evidence = new Evidence(driver);
        this.judgements = new Judgements(driver);
    }

    /**
     * Conflicts in the order of their ids.
     *
     * @param kind only those of this kind: denial, date, quantity, party, plan or identity; or null
     * @param ids only these; all where there is none
     * @param entity only those about facts or the identity of the entity with these ids; all where there is none
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<ConflictView> list(@Nullable String kind, Collection<String> ids, Collection<String> entity, int limit,
            @Nullable String cursor) {
        Map<String, Object> parameters = Map.of("after", Cursor.decode(cursor), "limit", limit + 1, "kind", kind == null ? "" : kind,
                "ids", List.copyOf(ids), "entity", List.copyOf(entity));
        return reads.atOneVersion(() -> list(parameters, limit));
    }

    private ListPage<ConflictView> list(Map<String, Object> parameters, int limit) {
        ListPage<Row> page = ListPage.of(reads.list("conflicts", LIST, parameters, Row::of), limit, Row::id);
        Map<String, FactView> facts = evidence.facts(
                page.items().stream().flatMap(row -> row.facts().stream()).collect(Collectors.toSet()), CLAIMS_OF_A_FACT);
        return new ListPage<>(page.items().stream().map(row -> row.view(facts, judgements(row))).toList(), page.next());
    }

    /** Those by which two ids name one, and the one by which they do not. */
    private List<JudgementView> judgements(Row row) {
        return row.entities().isEmpty() ? List.of() : judgements.ofComponent(row.entities().getFirst());
    }

    private record Row(String id, String kind, List<String> facts, List<SideView> sides, List<String> entities) {
        static Row of(Record row) {
            return new Row(Rows.required(row, "id"), Rows.required(row, "kind"), row.get("facts").asList(Value::asString),
                    row.get("sides").asList(Row::side),
                    row.get("entities").asList(Value::asString));
        }

        private static SideView side(Value side) {
            return new SideView(Rows.required(side, "fact"), Rows.required(side, "says"), side.get("claims").asList(Value::asString),
                    Rows.required(side, "rank"), Rows.required(side, "reason"));
        }

        ConflictView view(Map<String, FactView> known, List<JudgementView> judgements) {
            return new ConflictView(id, kind,
                    facts.stream().map(known::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), sides,
                    judgements);
        }
    }
}
