// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.model.Judgement;
import org.entente.model.Verdict;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Judgements on identity; those that no longer stand stay as history. */
public final class JudgementNodes {

    private static final String STANDING = "MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL RETURN j";

    private static final String STANDING_AT = """
            MATCH (j:Judgement)
            WHERE j.at < $moment AND (j.withdrawnAt IS NULL OR j.withdrawnAt >= $moment)
            RETURN j
            """;

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (j:Judgement)
            SET j = row
            """;

    private static final String CLOSE = """
            UNWIND $rows AS row
            MATCH (j:Judgement {id: row.id})
            SET j.withdrawnAt = row.at
            """;

    private JudgementNodes() {}

    /** Those that stand. */
    public static List<Judgement> standing(Statements transaction) {
        return transaction.read(STANDING, Map.of(), JudgementNodes::judgement);
    }

    /** Those that stood at a moment. */
    public static List<Judgement> standingAt(Statements transaction, ZonedDateTime moment) {
        return transaction.read(STANDING_AT, Map.of("moment", moment), JudgementNodes::judgement);
    }

    public static void create(Statements transaction, Collection<Judgement> judgements) {
        transaction.run(CREATE, judgements.stream().map(JudgementNodes::row).toList());
    }

    /** Keeps judgements as history. */
    public static void close(Statements transaction, Collection<String> ids, ZonedDateTime at) {
        transaction.run(CLOSE, ids.stream().map(id -> Row.of("id", id, "at", at)).toList());
    }

    private static Map<String, Object> row(Judgement judgement) {
        return Row.of("id", judgement.id(), "one", judgement.one(), "other", judgement.other(), "verdict", judgement.verdict().key(),
                "by", judgement.by(), "at", judgement.at(), "why", judgement.why(), "score", judgement.score());
    }

    private static Judgement judgement(Record row) {
        Value node = row.get("j");
        Value score = node.get("score");
        return new Judgement(node.get("id").asString(), node.get("one").asString(), node.get("other").asString(),
                Verdict.ofKey(node.get("verdict").asString()).orElseThrow(), node.get("by").asString(), node.get("at").asZonedDateTime(),
                node.get("why").asString(), score.isNull() ? null : (Double) score.asDouble());
    }
}
