// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Publishers and speakers with their grades, and the independent origins of facts. */
@Service
public class Sources {

    private static final String LIST = """
            CALL () {
              MATCH (c:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(d:Document)
              WHERE c.withdrawnAt IS NULL AND c.publisher IS NOT NULL
              RETURN c.publisher AS id, coalesce(min(d.publisher), min(d.title), c.publisher) AS name, 'publisher' AS kind,
                count(c) AS claims
              UNION
              MATCH (e:Entity)<-[:MADE_BY]-(c:Claim)
              WHERE c.withdrawnAt IS NULL
              RETURN e.id AS id, e.name AS name, 'speaker' AS kind, count(c) AS claims
            }
            WITH id, name, kind, claims
            WHERE id > $after
            ORDER BY id LIMIT $limit
            OPTIONAL MATCH (g:SourceGrade {id: id})
            RETURN id, name, kind, claims, g.reliability AS reliability, g.by AS by, g.why AS why
            ORDER BY id
            """;

    private static final String VOICES = """
            MATCH (:Fact {id: $id})<-[:ABOUT]-(c:Claim)
            RETURN c.id AS id, c.origins AS origins
            """;

    private final Reads reads;
    private final Evidence evidence;

    public Sources(Driver driver) {
        this.reads = new Reads(driver);
        this.evidence = new Evidence(driver);
    }

    /**
     * Publishers and speakers in the order of their ids.
     *
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<SourceView> list(int limit, @Nullable String cursor) {
        return ListPage.of(reads.list("sources", LIST, Map.of("after", Cursor.decode(cursor), "limit", limit + 1), Sources::view), limit,
                SourceView::id);
    }

    /**
     * The independent origins of a fact, those of most claims first.
     *
     * @throws NothingFound where no fact has this id
     */
    public List<OriginView> ofFact(String id) {
        return reads.atOneVersion(() -> origins(id));
    }

    private List<OriginView> origins(String id) {
        FactView fact = evidence.inOrder(List.of(id), Integer.MAX_VALUE).stream().findFirst()
                .orElseThrow(() -> new NothingFound("fact", id));
        List<Told> told = reads.list("voices", VOICES, Map.of("id", id),
                row -> new Told(Rows.required(row, "id"), new HashSet<>(row.get("origins").asList(Value::asString))));
        List<OriginView> origins = new ArrayList<>();
        fact.claims().stream().map(ClaimView::stance).distinct().forEach(stance -> {
            List<ClaimView> claims = fact.claims().stream().filter(claim -> claim.stance().equals(stance)).toList();
            List<Set<String>> groups = groups(
                    told.stream().filter(each -> claims.stream().anyMatch(claim -> claim.id().equals(each.claim())))
                            .toList());
            groups.stream().map(voices -> new OriginView(List.copyOf(voices), stance, claims.stream().filter(claim -> told.stream()
                    .anyMatch(each -> each.claim().equals(claim.id()) && !Collections.disjoint(each.voices(), voices))).toList()))
                    .sorted((one, other) -> other.claims().size() - one.claims().size()).forEach(origins::add);
        });
        return origins;
    }

    private record Told(String claim, Set<String> voices) {}

    /** Voices that share a claim, directly or through others, as one. */
    private static List<Set<String>> groups(List<Told> told) {
        List<Set<String>> groups = new ArrayList<>();
        for (Told each : told) {
            List<Set<String>> met = groups.stream().filter(group -> !Collections.disjoint(group, each.voices())).toList();
            Set<String> joined = new TreeSet<>(each.voices());
            met.forEach(joined::addAll);
            groups.removeAll(met);
            groups.add(joined);
        }
        return groups;
    }

    private static SourceView view(Record row) {
        return new SourceView(Rows.required(row, "id"), Rows.required(row, "name"), Rows.required(row, "kind"), row.get("claims").asLong(),
                Rows.text(row.get("reliability")), Rows.text(row.get("by")), Rows.text(row.get("why")));
    }
}
