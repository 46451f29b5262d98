// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.graph.schema.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Puts a backup into an empty database: the schema as it was, the data, then what the schema has gained since. */
public final class ArchiveLoad {

    private static final String NODES = """
            UNWIND $rows AS row
            CREATE (n:$(row.labels))
            SET n = row.properties
            RETURN row.id AS before, id(n) AS now
            """;

    private static final String RELATIONSHIPS = """
            UNWIND $rows AS row
            MATCH (a) WHERE id(a) = row.from
            MATCH (b) WHERE id(b) = row.to
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties
            RETURN count(r) AS made
            """;

    private final Driver driver;
    private final Map<Long, Long> ids = new HashMap<>();
    private long relationships;

    public ArchiveLoad(Driver driver) {
        this.driver = driver;
    }

    /** @throws ArchiveUnusable where not all of it can be put in */
    public void load(Archive archive) {
        Migrations.onClassPath().among(archive.manifest().migrations()).apply(driver);
        archive.nodes(this::nodes);
        archive.relationships(this::connect);
        archive.requireAsSaid(ids.size(), relationships);
        Migrations.onClassPath().apply(driver);
    }

    private void nodes(List<Map<String, Object>> rows) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> transaction.run(NODES, Map.of("rows", rows))
                    .forEachRemaining(row -> ids.put(row.get("before").asLong(), row.get("now").asLong())));
        }
    }

    private void connect(List<Map<String, Object>> rows) {
        List<Map<String, Object>> placed = rows.stream().map(this::placed).toList();
        try (Session session = driver.session()) {
            relationships += session.executeWrite(
                    transaction -> transaction.run(RELATIONSHIPS, Map.of("rows", placed)).single().get("made").asLong());
        }
    }

    private Map<String, Object> placed(Map<String, Object> row) {
        Map<String, Object> placed = new HashMap<>(row);
        placed.replaceAll((name, value) -> name.equals("from") || name.equals("to") ? node(value) : value);
        return placed;
    }

    private long node(Object before) {
        Long now = ids.get(before);
        if (now == null) {
            throw new IllegalStateException("a relationship of the backup has no node " + before);
        }
        return now;
    }
}
