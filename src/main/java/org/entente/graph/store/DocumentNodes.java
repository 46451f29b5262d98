// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.KeptDocument;
import org.entente.model.Passage;
import org.entente.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Documents and their passages. */
public final class DocumentNodes {

    private static final String READ = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})
            RETURN d.id AS id, d.fingerprint AS fingerprint, d.withdrawnAt IS NOT NULL AS withdrawn,
              d.loadedWith AS loadedWith
            """;

    private static final String OF_REGISTER = """
            MATCH (d:Document {register: $register})
            WHERE d.withdrawnAt IS NULL
            RETURN d.id
            """;

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (d:Document)
            SET d = row.document
            WITH d, row
            UNWIND row.passages AS part
            CREATE (p:Passage)-[:PART_OF]->(d)
            SET p = part.passage
            WITH p, part
            UNWIND part.claims AS claim
            CREATE (c:Claim)-[:QUOTES]->(p)
            SET c = claim
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document.id})
            SET d = row.document
            WITH d, row
            UNWIND row.passages AS part
            MERGE (p:Passage {id: part.passage.id})
            SET p = part.passage
            MERGE (p)-[:PART_OF]->(d)
            """;

    private static final String DROP_PASSAGES = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.id})<-[:PART_OF]-(p:Passage)
            WHERE p.order >= row.passages
            SET p.withdrawnAt = row.at
            WITH p
            WHERE NOT EXISTS { (p)<-[:QUOTES]-() }
            DETACH DELETE p
            """;

    private static final String CLOSE = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.id})
            SET d.withdrawnAt = row.at
            WITH d, row
            MATCH (d)<-[:PART_OF]-(p:Passage)
            SET p.withdrawnAt = row.at
            """;

    private static final String ERASE = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})
            OPTIONAL MATCH (d)<-[:PART_OF]-(p:Passage)
            OPTIONAL MATCH (d)<-[:OF]-(r:Reading)
            DETACH DELETE d, p, r
            """;

    private static final String KEPT = """
            MATCH (d:Document)
            WHERE d.id > $after AND d.withdrawnAt IS NULL AND d.origin IS NOT NULL AND ($ids = [] OR d.id IN $ids)
            WITH d ORDER BY d.id LIMIT $limit
            RETURN properties(d) AS document, COLLECT {
              MATCH (d)<-[:PART_OF]-(p:Passage)
              WHERE p.withdrawnAt IS NULL
              RETURN {order: p.order, text: p.text, start: p.start} ORDER BY p.order
            } AS passages
            ORDER BY d.id
            """;

    private static final String KEPT_LENGTH = """
            MATCH (d:Document)
            WHERE d.withdrawnAt IS NULL AND d.origin IS NOT NULL AND ($ids = [] OR d.id IN $ids)
            RETURN coalesce(sum(size(d.text)), 0)
            """;

    private DocumentNodes() {}

    /** Documents whose text a reader read, in the order of their ids: these, or all where none is named. */
    public static List<KeptDocument> kept(Statements transaction, Collection<String> ids, String after, int limit) {
        return transaction.read(KEPT, Map.of("ids", List.copyOf(ids), "after", after, "limit", limit), DocumentNodes::kept);
    }

    private static KeptDocument kept(Record row) {
        Value node = row.get("document");
        List<Passage> passages = row.get("passages").asList(each -> new Passage(each.get("order").asInt(), each.get("text").asString(),
                each.get("start").asInt()));
        Document document = new Document(node.get("id").asString(), DocumentKind.ofKey(node.get("kind").asString()).orElseThrow(),
                StoredText.text(node.get("title")), StoredText.text(node.get("publisher")), StoredText.day(node.get("date")),
                StoredText.text(node.get("url")), node.get("basis").asList(Value::asString, List.of()), null,
                node.get("text").asString(""), passages).from(provenance(node));
        return new KeptDocument(document, node.get("origin").asString());
    }

    private static Provenance provenance(Value node) {
        return new Provenance(StoredText.day(node.get("retrieved")), StoredText.text(node.get("archive")),
                StoredText.text(node.get("original")), StoredText.text(node.get("media")),
                node.get("pages").asList(Value::asInt, List.of()));
    }

    /**
     * What is known of a document.
     *
     * @param loadedWith the name of the key that it was loaded with last, or null where none was asked for
     */
    public record State(String fingerprint, boolean withdrawn, @Nullable String loadedWith) {}

    /** What is known of these documents, by id; nothing of those that are not there. */
    public static Map<String, State> read(Statements transaction, Collection<String> ids) {
        Map<String, State> states = new HashMap<>();
        for (Record row : transaction.read(READ, ids)) {
            states.put(row.get("id").asString(), new State(row.get("fingerprint").asString(""), row.get("withdrawn").asBoolean(),
                    row.get("loadedWith").isNull() ? null : row.get("loadedWith").asString()));
        }
        return states;
    }

    /** How many characters the texts of these have: of all where none is named. */
    public static long keptLength(Statements transaction, Collection<String> ids) {
        return transaction.read(KEPT_LENGTH, Map.of("ids", List.copyOf(ids)), row -> row.get(0).asLong()).getFirst();
    }

    /** The ids of the documents of a register that are not withdrawn. */
    public static Set<String> ofRegister(Statements transaction, String register) {
        return Set.copyOf(transaction.read(OF_REGISTER, Map.of("register", register), row -> row.get(0).asString()));
    }

    /**
     * The properties of a document's node.
     *
     * @param origin what reading it again needs beside, or an empty text
     * @param loadedWith the name of the key that it is loaded with, or null
     */
    public static Map<String, Object> properties(Document document, String fingerprint, String origin, List<String> entities,
            ZonedDateTime loadedAt, @Nullable String loadedWith) {
        Provenance got = document.provenance();
        String register = document.kind() == DocumentKind.REGISTER && !document.basis().isEmpty() ? document.basis().getFirst() : null;
        return Row.of("id", document.id(), "kind", document.kind().key(), "title", document.title(), "publisher", document.publisher(),
                "date", document.date(), "url", document.url(), "basis", document.basis(), "text", document.text(), "fingerprint",
                fingerprint, "register", register, "origin", origin.isEmpty() ? null : origin, "entities", entities, "loadedAt", loadedAt,
                "loadedWith", loadedWith, "retrieved", got.retrieved(), "archive", got.archive(), "original", got.original(), "media",
                got.media(), "pages", got.pages().isEmpty() ? null : got.pages());
    }

    /** The properties of a passage's node. */
    public static Map<String, Object> properties(Document document, Passage passage) {
        return Row.of("id", passageId(document.id(), passage.order()), "order", passage.order(), "text", passage.text(), "start",
                passage.start(), "end", passage.end(), "page", document.provenance().page(passage.start()));
    }

    /**
     * A document as a row for {@link #create} and {@link #replace}.
     *
     * @param properties those of its node
     * @param claims the properties of the claims to create with it, by the passage that they quote
     */
    public static Map<String, Object> row(Document document, Map<String, Object> properties,
            Map<Integer, List<Map<String, Object>>> claims) {
        return Map.of("document", properties, "passages", document.passages().stream().map(passage -> Row.of("passage",
                properties(document, passage), "claims", claims.getOrDefault(passage.order(), List.of()))).toList());
    }

    /** Creates documents with their passages, and the claims that quote them. */
    public static void create(Statements transaction, List<Map<String, Object>> rows) {
        transaction.run(CREATE, rows);
    }

    /** Writes documents in the place of older versions; passages that only closed claims quote stay. */
    public static void replace(Statements transaction, List<Map<String, Object>> rows, Collection<Document> documents,
            ZonedDateTime at) {
        transaction.run(REPLACE, rows);
        transaction.run(DROP_PASSAGES,
                documents.stream().map(document -> Row.of("id", document.id(), "passages", document.passages().size(), "at", at))
                        .toList());
    }

    public static void close(Statements transaction, String id, ZonedDateTime at) {
        transaction.run(CLOSE, List.of(Row.of("id", id, "at", at)));
    }

    public static void erase(Statements transaction, String id) {
        transaction.run(ERASE, List.of(id));
    }

    /** The id of a passage. */
    static String passageId(String document, int order) {
        return document + "~" + order;
    }
}
