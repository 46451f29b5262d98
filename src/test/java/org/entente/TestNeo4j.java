// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.Graph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** One Neo4j for all integration tests of a JVM. */
public final class TestNeo4j {

    private static final TestNeo4j INSTANCE = new TestNeo4j();

    private final Path folder;
    private final EmbeddedNeo4j neo4j;
    private final Driver driver;

    private TestNeo4j() {
        try {
            folder = Files.createTempDirectory("entente-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0));
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()));
        new Graph(driver).migrate();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The Neo4j itself. */
    public static EmbeddedNeo4j neo4j() {
        return INSTANCE.neo4j;
    }

    /** A driver to an empty graph with its schema. */
    public static Driver emptied() {
        INSTANCE.driver.executableQuery("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n }").execute();
        return INSTANCE.driver;
    }

    /** A driver to the graph as it is. */
    public static Driver driver() {
        return INSTANCE.driver;
    }

    private void stop() {
        driver.close();
        neo4j.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
