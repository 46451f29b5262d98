// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.model.Finding;
import org.entente.model.ReadBy;
import org.neo4j.driver.Record;

import tools.jackson.databind.json.JsonMapper;

/** Who read a document, in which version, and how that ended: one node for each document and reader. */
public final class ReadingNodes {

    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            MERGE (r:Reading {id: row.reading.id})
            SET r += row.reading
            MERGE (r)-[:OF]->(d)
            WITH r, row
            UNWIND row.claims AS claim
            MATCH (c:Claim {id: claim})
            MERGE (c)-[:READ_BY]->(r)
            """;

    private static final String OTHERS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})<-[:OF]-(r:Reading)
            WHERE NOT r.reader IN row.readers
            DETACH DELETE r
            """;

    private static final String OF_DOCUMENTS = """
            UNWIND $rows AS document
            MATCH (d:Document {id: document})<-[:OF]-(r:Reading)
            RETURN document, r.reader AS reader, r.version AS version, r.status AS status, r.findings AS findings
            ORDER BY document, reader
            """;

    private static final String WITHOUT_FINDINGS = """
            MATCH (:Document {id: $document})<-[:OF]-(r:Reading)
            WHERE r.findings IS NULL
            RETURN r.reader
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReadingNodes() {}

    /** The readings of these documents, by document id. */
    public static Map<String, List<ReadBy>> of(Statements transaction, Collection<String> documents) {
        return transaction.read(OF_DOCUMENTS, documents).stream().collect(Collectors.groupingBy(row -> row.get("document").asString(),
                Collectors.mapping(ReadingNodes::reading, Collectors.toList())));
    }

    /** Whether a reading of before findings were kept stands. */
    public static boolean lacksFindings(Statements transaction, String document) {
        return !transaction.read(WITHOUT_FINDINGS, Map.of("document", document), row -> row.get(0).asString()).isEmpty();
    }

    private static ReadBy reading(Record row) {
        boolean failed = row.get("status").asString().equals(ReadBy.Status.FAILED.key());
        return new ReadBy(row.get("reader").asString(), row.get("version").asString(), failed ? ReadBy.Status.FAILED : ReadBy.Status.DONE,
                findings(row.get("findings").asString("[]")));
    }

    /** Claims in the graph's own form. */
    private static List<Finding> findings(String json) {
        return List.of(JSON.readValue(json, Finding[].class));
    }

    /** Deletes the readings of others than those who read these documents, by document id. */
    public static void retain(Statements transaction, Map<String, List<String>> readers) {
        transaction.run(OTHERS, readers.entrySet().stream().map(entry -> Map.of("document", entry.getKey(), "readers", entry.getValue()))
                .toList());
    }

    /** The properties of a reading's node. */
    public static Map<String, Object> properties(String document, ReadBy reading, ZonedDateTime at) {
        return Row.of("id", "reading:%s~%s".formatted(document, reading.reader()), "reader", reading.reader(), "version",
                reading.version(), "status", reading.status().key(), "at", at, "findings",
                JSON.writeValueAsString(reading.findings().stream().map(Finding::brief).toList()));
    }

    /**
     * A reading as a row for {@link #write}.
     *
     * @param claims ids of the claims that it found
     */
    public static Map<String, Object> row(String document, ReadBy reading, Collection<String> claims, ZonedDateTime at) {
        return Map.of("document", document, "reading", properties(document, reading, at), "claims", List.copyOf(claims));
    }

    /** The same of a reading that failed, which leaves what was found before. */
    public static Map<String, Object> failed(String document, ReadBy reading, ZonedDateTime at) {
        Map<String, Object> properties = new HashMap<>(properties(document, reading, at));
        properties.remove("findings");
        return Map.of("document", document, "reading", properties, "claims", List.of());
    }

    /** Writes readings in the place of older ones by the same readers. */
    public static void write(Statements transaction, List<Map<String, Object>> rows) {
        transaction.run(WRITE, rows);
    }
}
