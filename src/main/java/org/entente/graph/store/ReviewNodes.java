// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.model.Claim;
import org.entente.model.FactType;
import org.entente.model.Quote;
import org.entente.model.Review;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import tools.jackson.databind.json.JsonMapper;

/** What people decided about claims; what was undone stays as history. */
public final class ReviewNodes {

    private static final String STANDING = """
            UNWIND $rows AS document
            MATCH (v:Review {document: document})
            WHERE v.withdrawnAt IS NULL
            RETURN v
            ORDER BY v.at, v.id
            """;

    private static final String BY_ID = "UNWIND $rows AS id MATCH (v:Review {id: id}) WHERE v.withdrawnAt IS NULL RETURN v";

    private static final String CREATE = "UNWIND $rows AS row MERGE (v:Review {id: row.id}) SET v = row";

    private static final String CLOSE = "UNWIND $rows AS row MATCH (v:Review {id: row.id})-[of:OF]->() DELETE of";

    private static final String UNDO = "UNWIND $rows AS row MATCH (v:Review {id: row.id}) SET v.withdrawnAt = row.at";

    private static final String PLACE = "UNWIND $rows AS row MATCH (v:Review {id: row.id}) SET v.orphaned = row.orphaned";

    private static final String LINK = """
            UNWIND $rows AS row
            MATCH (v:Review {id: row.id})
            MATCH (c:Claim {id: row.claim})
            MERGE (v)-[:OF]->(c)
            """;

    private static final String ERASE = "UNWIND $rows AS document MATCH (v:Review {document: document}) DETACH DELETE v";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReviewNodes() {}

    /** Those that stand, by document id, the oldest first. */
    public static Map<String, List<Review>> standing(Statements transaction, Collection<String> documents) {
        return transaction.read(STANDING, documents).stream().map(ReviewNodes::review).collect(Collectors.groupingBy(Review::document));
    }

    /** Those of these ids that stand. */
    public static List<Review> byId(Statements transaction, Collection<String> ids) {
        return transaction.read(BY_ID, ids).stream().map(ReviewNodes::review).toList();
    }

    public static void create(Statements transaction, Collection<Review> reviews) {
        transaction.run(CREATE, reviews.stream().map(ReviewNodes::properties).toList());
    }

    /** Keeps reviews as history. */
    public static void undo(Statements transaction, Collection<String> ids, ZonedDateTime at) {
        List<Map<String, Object>> rows = ids.stream().map(id -> Row.of("id", id, "at", at)).toList();
        transaction.run(CLOSE, rows);
        transaction.run(UNDO, rows);
    }

    /**
     * Joins reviews to the claims that they are about, in the place of what they were joined to.
     *
     * @param claims ids of those claims, by review
     * @param orphaned whether its words stand nowhere, by review id
     */
    public static void place(Statements transaction, Map<String, List<String>> claims, Map<String, Boolean> orphaned) {
        transaction.run(CLOSE, orphaned.keySet().stream().map(id -> Row.of("id", id)).toList());
        transaction.run(PLACE, orphaned.entrySet().stream().map(entry -> Row.of("id", entry.getKey(), "orphaned", entry.getValue()))
                .toList());
        transaction.run(LINK, claims.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(claim -> Row.of("id", entry.getKey(), "claim", claim))).toList());
    }

    /** Deletes all reviews of documents for good. */
    public static void erase(Statements transaction, Collection<String> documents) {
        transaction.run(ERASE, documents);
    }

    /** The properties of its node. */
    public static Map<String, Object> properties(Review review) {
        return Row.of("id", review.id(), "verdict", review.verdict().key(), "by", review.by(), "at", review.at(), "why", review.why(),
                "document", review.document(), "claim", review.claim(), "type", review.type().label(), "roles",
                StoredText.pairs(new TreeMap<>(review.roles()), Function.identity()), "quote", review.quote().text(), "start",
                review.quote().start(), "end", review.quote().end(), "read", json(review.read()), "hand", json(review.hand()));
    }

    private static @Nullable String json(@Nullable Claim claim) {
        return claim == null ? null : JSON.writeValueAsString(claim);
    }

    private static Review review(Record row) {
        Value node = row.get("v");
        return new Review(node.get("id").asString(), Review.Verdict.ofKey(node.get("verdict").asString()).orElseThrow(),
                node.get("by").asString(), node.get("at").asZonedDateTime(), node.get("why").asString(""),
                node.get("document").asString(), node.get("claim").asString(),
                FactType.ofLabel(node.get("type").asString()).orElseThrow(),
                StoredText.map(node.get("roles"), Optional::of),
                new Quote(node.get("quote").asString(), node.get("start").asInt(), node.get("end").asInt()), claim(node.get("read")),
                claim(node.get("hand")));
    }

    private static @Nullable Claim claim(Value json) {
        return json.isNull() ? null : JSON.readValue(json.asString(), Claim.class);
    }
}
