// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Judgements on identity. */
@Service
public class Judgements {

    private static final String LIST = """
            MATCH (j:Judgement)
            WHERE j.id > $after AND ($history OR j.withdrawnAt IS NULL) AND ($verdict = '' OR j.verdict = $verdict)
              AND ($entity = [] OR j.one IN $entity OR j.other IN $entity)
            RETURN j
            ORDER BY j.id LIMIT $limit
            """;

    private static final String AMONG = """
            MATCH (j:Judgement)
            WHERE j.withdrawnAt IS NULL AND j.one IN $ids AND j.other IN $ids
            RETURN j
            ORDER BY j.id
            """;

    private static final String PAIRS = "MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL RETURN j";

    private static final String NAMED = """
            UNWIND $facts AS id
            MATCH (:Fact {id: id})<-[:ABOUT]-(c:Claim {stance: 'asserted'})
            UNWIND c.roles AS role
            WITH id, c.document AS document, substring(role, size(split(role, '=')[0]) + 1) AS entity
            WHERE entity IN $members OR entity + '@' + document IN $members
            RETURN DISTINCT id, CASE WHEN entity + '@' + document IN $members THEN entity + '@' + document ELSE entity END AS entity
            """;

    private final Reads reads;

    public Judgements(Driver driver) {
        this.reads = new Reads(driver);
    }

    /**
     * Judgements in the order of their ids.
     *
     * @param verdict only those with this verdict, or null
     * @param entities only those on one of these ids; all where there is none
     * @param history whether those that no longer stand are among them
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<JudgementView> list(@Nullable Verdict verdict, Collection<String> entities, boolean history, int limit,
            @Nullable String cursor) {
        Map<String, Object> parameters = Map.of("after", Cursor.decode(cursor), "history", history, "verdict",
                verdict == null ? "" : verdict.key(), "entity", List.copyOf(entities), "limit", limit + 1);
        return ListPage.of(reads.list("judgements", LIST, parameters, Judgements::view), limit, JudgementView::id);
    }

    /** Those that stand between two of these ids. */
    public List<JudgementView> among(Collection<String> ids) {
        return reads.list("judgements", AMONG, Map.of("ids", List.copyOf(ids)), Judgements::view);
    }

    /** Those that stand between the ids that name one with this id. */
    public List<JudgementView> ofComponent(String id) {
        return reads.atOneVersion(() -> component(id));
    }

    private List<JudgementView> component(String id) {
        Set<String> members = new HashSet<>(Set.of(id));
        List<JudgementView> same = reads.list("judgements", PAIRS, Map.of(), Judgements::view).stream()
                .filter(judgement -> judgement.verdict().equals(Verdict.SAME.key())).toList();
        while (same.stream().anyMatch(judgement -> members.contains(judgement.one()) != members.contains(judgement.other()))) {
            same.stream().filter(judgement -> members.contains(judgement.one()) || members.contains(judgement.other()))
                    .forEach(judgement -> {
                        members.add(judgement.one());
                        members.add(judgement.other());
                    });
        }
        return among(members);
    }

    /** The pairs of ids on which a judgement stands. */
    public Set<List<String>> pairs() {
        return new HashSet<>(reads.list("judgements", PAIRS, Map.of(),
                row -> List.of(row.get("j").get("one").asString(), row.get("j").get("other").asString())));
    }

    /**
     * Which of the members of merged entities the asserted claims about facts name.
     *
     * @return pairs of a fact's id and a member
     */
    public Set<Named> named(Collection<String> facts, Collection<String> members) {
        return new HashSet<>(reads.list("mentions", NAMED, Map.of("facts", List.copyOf(facts), "members", List.copyOf(members)),
                row -> new Named(Rows.required(row, "id"), Rows.required(row, "entity"))));
    }

    /** A member of a merged entity that a claim about a fact names. */
    public record Named(String fact, String member) {}

    private static JudgementView view(Record row) {
        Value node = row.get("j");
        Value score = node.get("score");
        Value withdrawn = node.get("withdrawnAt");
        return new JudgementView(node.get("id").asString(), node.get("one").asString(), node.get("other").asString(),
                node.get("verdict").asString(), node.get("by").asString(), node.get("at").asZonedDateTime().toInstant().toString(),
                node.get("why").asString(), score.isNull() ? null : (Double) score.asDouble(),
                withdrawn.isNull() ? null : withdrawn.asZonedDateTime().toInstant().toString());
    }
}
