// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.query.DocumentView.Mark;
import org.entente.query.DocumentView.MarkedPassage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Documents and what stands in them. */
@Service
public class Documents {

    private static final String LIST = """
            MATCH (d:Document)
            WHERE d.id > $after AND d.withdrawnAt IS NULL
              AND ($q = '' OR toLower(d.title) CONTAINS $q OR toLower(d.publisher) CONTAINS $q OR toLower(d.id) CONTAINS $q)
            WITH d ORDER BY d.id LIMIT $limit
            RETURN properties(d) AS document,
              COUNT { MATCH (d)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(c:Claim) WHERE c.withdrawnAt IS NULL } AS claims
            ORDER BY d.id
            """;

    private static final String COVERAGE = """
            MATCH (d:Document)
            WHERE d.withdrawnAt IS NULL
            RETURN count(d) AS documents, max(d.date) AS latest
            """;

    private static final String BY_ID = """
            MATCH (d:Document {id: $id})
            RETURN properties(d) AS document,
              COLLECT {
                MATCH (d)<-[:PART_OF]-(p:Passage)
                RETURN {
                  passage: properties(p),
                  marks: COLLECT {
                    MATCH (p)<-[:QUOTES]-(c:Claim)
                    WHERE c.withdrawnAt IS NULL AND ($all OR c.status = 'admitted')
                    OPTIONAL MATCH (c)-[:ABOUT]->(f:Fact)
                    RETURN {claim: properties(c), fact: f.id, labels: labels(f)}
                    ORDER BY c.start, c.end, c.id
                  }
                }
                ORDER BY p.order
              } AS passages
            """;

    private static final String READERS = """
            MATCH (d:Document {id: $id})
            CALL (d) {
              MATCH (d)<-[:OF]-(r:Reading)
              RETURN r.reader AS reader, r.version AS version, r.status AS status
              UNION
              MATCH (d)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(c:Claim)
              WHERE c.withdrawnAt IS NULL AND c.extractor IS NOT NULL AND NOT EXISTS { (c)-[:READ_BY]->() }
              RETURN c.extractor AS reader, coalesce(c.extractorVersion, '') AS version, 'done' AS status
            }
            RETURN reader, version, status
            ORDER BY reader, version
            """;

    private static final String TEXTS = """
            MATCH (d:Document)
            WHERE d.id IN $ids
            RETURN properties(d) AS document
            ORDER BY d.id
            """;

    private static final String ORIGINAL = """
            MATCH (d:Document {id: $id})
            RETURN d.original AS hash, d.media AS media, d.text AS text
            """;

    private static final String READ_FROM = """
            RETURN EXISTS { MATCH (:Document {original: $hash}) } AS found
            """;

    private final Reads reads;

    public Documents(Driver driver) {
        this.reads = new Reads(driver);
    }

    /**
     * Documents in the order of their ids.
     *
     * @param q what stands in title, publisher or id, or null
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<DocumentItem> list(@Nullable String q, int limit, @Nullable String cursor) {
        Map<String, Object> parameters = Map.of("after", Cursor.decode(cursor), "limit", limit + 1, "q",
                q == null ? "" : q.strip().toLowerCase(Locale.ROOT));
        return ListPage.of(reads.list("documents", LIST, parameters, Documents::item), limit, DocumentItem::id);
    }

    /**
     * A document with the places of its claims.
     *
     * @param all whether claims that are proposed or rejected are among them
     * @throws NothingFound where no document has this id
     */
    public DocumentView byId(String id, boolean all) {
        return reads.list("document", BY_ID, Map.of("id", id, "all", all), Documents::document).stream().findFirst()
                .orElseThrow(() -> new NothingFound("document", id));
    }

    /** @throws NothingFound where no document has this id */
    public OriginalRef original(String id) {
        return reads.list("original", ORIGINAL, Map.of("id", id),
                row -> new OriginalRef(Rows.text(row.get("hash")), Rows.text(row.get("media")), row.get("text").asString(""))).stream()
                .findFirst().orElseThrow(() -> new NothingFound("document", id));
    }

    /** Whether a document was read from the file with this hash. */
    public boolean isReadFrom(String hash) {
        return reads.list("read from", READ_FROM, Map.of("hash", hash), row -> row.get("found").asBoolean()).getFirst();
    }

    /** What read a document, and what else made claims that it has. */
    public List<ReaderView> readers(String id) {
        return reads.list("readers", READERS, Map.of("id", id),
                row -> new ReaderView(Rows.required(row, "reader"), Rows.required(row, "version"), Rows.required(row, "status")));
    }

    /** These documents with their texts, in the order of their ids; those that are no more are left out. */
    public List<SourceText> texts(Collection<String> ids) {
        return reads.list("texts", TEXTS, Map.of("ids", List.copyOf(ids)),
                row -> new SourceText(Rows.document(row.get("document")), row.get("document").get("text").asString("")));
    }

    /** How many documents there are, and the date of the latest. */
    public Coverage coverage() {
        return reads.list("coverage", COVERAGE, Map.of(), row -> new Coverage(row.get("documents").asInt(), Rows.date(row.get("latest"))))
                .getFirst();
    }

    /** How many documents there are, and the date of the latest. */
    public record Coverage(int documents, @Nullable LocalDate latest) {}

    private static DocumentItem item(Record row) {
        Value document = row.get("document");
        DocumentRef ref = Rows.document(document);
        return new DocumentItem(ref.id(), ref.title(), ref.publisher(), ref.date(), ref.url(), Rows.text(document.get("kind")),
                row.get("claims").asLong());
    }

    private static DocumentView document(Record row) {
        Value document = row.get("document");
        DocumentRef ref = Rows.document(document);
        return new DocumentView(ref.id(), ref.title(), ref.publisher(), ref.date(), ref.url(), Rows.text(document.get("kind")), ref.basis(),
                row.get("passages").asList(Documents::passage), Rows.date(document.get("retrieved")), Rows.text(document.get("archive")),
                Rows.text(document.get("media")));
    }

    private static MarkedPassage passage(Value row) {
        Value passage = row.get("passage");
        String text = passage.get("text").asString("");
        int start = passage.get("start").asInt(0);
        return new MarkedPassage(passage.get("order").asInt(0), text, start, start + text.codePointCount(0, text.length()),
                row.get("marks").asList(Documents::mark), Rows.page(passage));
    }

    private static Mark mark(Value row) {
        Value claim = row.get("claim");
        return new Mark(Rows.required(claim, "id"), Rows.text(row.get("fact")), Rows.texts(row.get("labels")).stream()
                .filter(label -> !label.equals("Fact")).findFirst().orElse(Rows.text(claim.get("type"))), Rows.required(claim, "stance"),
                Rows.required(claim, "modality"), claim.get("start").asInt(0), claim.get("end").asInt(0), Rows.page(claim),
                claim.get("status").asString("admitted"));
    }
}
