// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Brings a graph's schema up to date: each file once, in order. */
public final class Migrations {

    private static final String UNIQUE = """
            CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE
            """;

    private static final String APPLIED = "MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum";

    private static final String ANY_CLAIM = "MATCH (c:Claim) RETURN c.id AS id LIMIT 1";

    private static final String NOTE = """
            MERGE (m:Migration {version: $version})
            SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
            """;

    private static final String AWAIT = "CALL db.awaitIndexes(300)";

    private final List<Migration> migrations;

    Migrations(List<Migration> migrations) {
        this.migrations = migrations;
        for (int i = 1; i < migrations.size(); i++) {
            if (migrations.get(i - 1).version() == migrations.get(i).version()) {
                throw new SchemaFailure.VersionTaken(migrations.get(i - 1), migrations.get(i));
            }
        }
    }

    /** Those on the class path. */
    public static Migrations onClassPath() {
        return new Migrations(Migration.all());
    }

    /**
     * Applies what the graph does not have yet.
     *
     * @throws SchemaFailure where files and graph do not fit
     */
    public void apply(Driver driver) {
        Connectivity.await(driver);
        try (Session session = driver.session()) {
            session.run(UNIQUE).consume();
            Map<Integer, String> applied = applied(session);
            requireKnown(applied);
            List<Migration> missing = migrations.stream().filter(migration -> !applied.containsKey(migration.version())).toList();
            if (!applied.isEmpty() && !session.run(ANY_CLAIM).list().isEmpty()) {
                requireSameRules(missing);
            }
            missing.forEach(migration -> apply(session, migration));
            if (!missing.isEmpty()) {
                session.run(AWAIT).consume();
            }
            SchemaNames.make(session);
        }
    }

    /** Whether a graph has steps, and not yet this one. */
    public boolean isBehind(Driver driver, int version) {
        Connectivity.await(driver);
        try (Session session = driver.session()) {
            Map<Integer, String> applied = applied(session);
            requireKnown(applied);
            return !applied.isEmpty() && !applied.containsKey(version);
        }
    }

    /** The checksums of what was applied to a graph, by version. */
    public static Map<Integer, String> applied(Session session) {
        return session.run(APPLIED).stream()
                .collect(Collectors.toMap(row -> row.get("version").asInt(), row -> row.get("checksum").asString()));
    }

    /**
     * Those that were applied to another graph.
     *
     * @throws SchemaFailure where there are none like them
     */
    public Migrations among(Map<Integer, String> applied) {
        requireKnown(applied);
        requireSameRules(migrations.stream().filter(migration -> !applied.containsKey(migration.version())).toList());
        return new Migrations(migrations.stream().filter(migration -> applied.containsKey(migration.version())).toList());
    }

    /** A graph that another release served keeps what it derived by its rules. */
    private static void requireSameRules(List<Migration> missing) {
        missing.stream().filter(Migration::anew).findFirst().ifPresent(migration -> {
            throw new SchemaFailure.GraphTooOld(migration);
        });
    }

    private void requireKnown(Map<Integer, String> applied) {
        Map<Integer, Migration> known = migrations.stream().collect(Collectors.toMap(Migration::version, migration -> migration));
        applied.forEach((version, checksum) -> {
            Migration migration = known.get(version);
            if (migration == null) {
                throw new SchemaFailure.GraphTooNew(version);
            }
            if (!migration.checksum().equals(checksum)) {
                throw new SchemaFailure.FileChanged(migration);
            }
        });
    }

    private static void apply(Session session, Migration migration) {
        migration.statements().forEach(statement -> session.run(statement).consume());
        session.run(NOTE, Map.of("version", migration.version(), "name", migration.name(), "checksum", migration.checksum())).consume();
    }
}
