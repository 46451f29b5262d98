// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.entente.graph.Graph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * One Neo4j for all integration tests of a JVM: in this process, or where {@code -Dentente.test.neo4j} says ({@code container},
 * {@code long-term}); classes under {@link OnNeo4j} choose theirs.
 */
public final class TestNeo4j {

    private static final Map<Place, TestNeo4j> STARTED = new EnumMap<>(Place.class);
    private static Place place = Place.valueOf(
            System.getProperty("entente.test.neo4j", "process").replace('-', '_').toUpperCase(Locale.ROOT));

    private final Server server;
    private final Driver driver;

    /** Where Bolt listens, and who may ask. */
    public record Server(URI uri, String username, Optional<String> password) {}

    private TestNeo4j(Server server) {
        this.server = server;
        this.driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.username(), server.password().orElseThrow()));
        new Graph(driver).migrate();
    }

    /** Uses another one from here on, and returns where the one before runs. */
    static synchronized Place use(Place other) {
        Place before = place;
        place = other;
        return before;
    }

    private static synchronized TestNeo4j current() {
        return STARTED.computeIfAbsent(place, where -> new TestNeo4j(where.start()));
    }

    /** The Neo4j itself. */
    public static Server neo4j() {
        return current().server;
    }

    /** A driver to an empty graph with its schema. */
    public static Driver emptied() {
        driver().executableQuery("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n }").execute();
        return driver();
    }

    /** Empties it, and registers its address and who may ask with an application under test. */
    public static void emptied(BiConsumer<String, Supplier<Object>> properties) {
        emptied();
        properties.accept("spring.neo4j.uri", () -> neo4j().uri().toString());
        properties.accept("spring.neo4j.authentication.username", () -> neo4j().username());
        properties.accept("spring.neo4j.authentication.password", () -> neo4j().password().orElseThrow());
    }

    /** A driver to the graph as it is. */
    public static Driver driver() {
        return current().driver;
    }
}
