// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.List;
import java.util.Map;

import org.entente.derive.Considered;
import org.entente.derive.StoredClaim;
import org.entente.model.Admission;
import org.entente.model.ClaimStatus;
import org.entente.model.Quote;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The claims of a document on which there may be verdicts, and how they count. */
public final class ReviewedClaims {

    private static final String OPEN = """
            UNWIND $rows AS document
            MATCH (c:Claim {document: document})
            WHERE c.withdrawnAt IS NULL
            RETURN c, COLLECT { MATCH (c)<-[:OF]-(v:Review) WHERE v.withdrawnAt IS NULL RETURN v.id ORDER BY v.at, v.id } AS reviews
            ORDER BY c.id
            """;

    private static final String TEXT = "UNWIND $rows AS id MATCH (d:Document {id: id}) RETURN d.text AS text";

    private static final String COUNT = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.status = row.status, c.grade = row.grade";

    private ReviewedClaims() {}

    /**
     * A claim as it stands.
     *
     * @param stored the claim as facts and ties see it, with the ids that its document gives
     * @param considered the same as verdicts see it
     * @param status how it counts
     * @param reviews ids of the reviews that stand on it, the oldest first
     */
    public record Reviewable(StoredClaim stored, String cluster, Considered considered, ClaimStatus status, List<String> reviews) {

        public String id() {
            return stored.id();
        }

        /** Another after each verdict. */
        public String version() {
            return version(status.key(), reviews);
        }

        /** The version of a claim with this status under these reviews. */
        public static String version(String status, List<String> reviews) {
            return reviews.isEmpty() ? status : status + "." + reviews.getLast();
        }
    }

    /** The open claims of a document. */
    public static List<Reviewable> of(Statements transaction, String document) {
        return transaction.read(OPEN, List.of(document)).stream().map(ReviewedClaims::reviewable).toList();
    }

    private static Reviewable reviewable(Record row) {
        Value node = row.get("c");
        StoredClaim stored = ClaimProperties.read(node);
        Quote quote = new Quote(node.get("quote").asString(""), node.get("start").asInt(0), node.get("end").asInt(0));
        return new Reviewable(stored, node.get("cluster").asString(), new Considered(stored.id(), stored.type(), Considered.roles(stored
                .roles()), quote, node.get("readers").asList(Value::asString, List.of()), StoredText.text(node.get("doubt"))),
                ClaimStatus.ofKey(node.get("status").asString("admitted")).orElseThrow(), row.get("reviews").asList(Value::asString));
    }

    /** The text of a document, or an empty one. */
    public static String text(Statements transaction, String document) {
        return transaction.read(TEXT, List.of(document)).stream().map(row -> row.get("text").asString("")).findFirst().orElse("");
    }

    /**
     * Writes how claims count, by id.
     *
     * @param grades of those that count now
     */
    public static void count(Statements transaction, Map<String, Admission> admissions, Map<String, String> grades) {
        transaction.run(COUNT, admissions.entrySet().stream().map(entry -> Row.of("claim", entry.getKey(), "status",
                entry.getValue().status().key(), "grade", grades.get(entry.getKey()))).toList());
    }
}
