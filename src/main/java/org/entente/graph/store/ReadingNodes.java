// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.model.ReadBy;

/** Who read a document, in which version, and how that ended: one node for each document and reader. */
public final class ReadingNodes {

    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            MERGE (r:Reading {id: row.reading.id})
            SET r = row.reading
            MERGE (r)-[:OF]->(d)
            WITH r, row
            UNWIND row.claims AS claim
            MATCH (c:Claim {id: claim})
            MERGE (c)-[:READ_BY]->(r)
            """;

    private ReadingNodes() {}

    /** The properties of a reading's node. */
    public static Map<String, Object> properties(String document, ReadBy reading, ZonedDateTime at) {
        return Row.of("id", "reading:%s~%s".formatted(document, reading.reader()), "reader", reading.reader(), "version",
                reading.version(), "status", reading.status().key(), "at", at);
    }

    /**
     * A reading as a row for {@link #write}.
     *
     * @param claims ids of the claims that it found
     */
    public static Map<String, Object> row(String document, ReadBy reading, Collection<String> claims, ZonedDateTime at) {
        return Map.of("document", document, "reading", properties(document, reading, at), "claims", List.copyOf(claims));
    }

    /** Writes readings in the place of older ones by the same readers. */
    public static void write(Statements transaction, List<Map<String, Object>> rows) {
        transaction.run(WRITE, rows);
    }
}
