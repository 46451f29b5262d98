// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

/** Read transactions: in READ access mode, values only as parameters, with a time limit, retried by the driver. */
final class Reads {

    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Renderer RENDERER = Renderer
            .getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).alwaysEscapeNames(false).build());
    private static final int ATTEMPTS = 5;
    private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final Driver driver;

    Reads(Driver driver) {
        this.driver = driver;
    }

    /** The rows of a statement of Cypher-DSL with its parameters. */
    <T> List<T> list(String what, Statement statement, Function<Record, T> row) {
        return list(what, RENDERER.render(statement), statement.getCatalog().getParameters(), row);
    }

    /** The rows; read again where a deletion was committed under them. */
    <T> List<T> list(String what, String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        for (int attempt = 1;; attempt++) {
            try (Session session = session()) {
                return session.executeRead(tx -> tx.run(cypher, parameters).list(row), limited(LIMIT));
            } catch (TornRead e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (ClientException e) {
                if (attempt == ATTEMPTS || !e.code().equals(GONE)) {
                    throw explained(what, LIMIT, e);
                }
            }
        }
    }

    /** Hands over one row after the other; not retried once a row was handed over. */
    void each(String cypher, Map<String, Object> parameters, Consumer<Record> row) {
        try (Session session = session()) {
            session.run(cypher, parameters).forEachRemaining(row);
        }
    }

    Session session() {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager()).build());
    }

    static TransactionConfig limited(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    static RuntimeException explained(String what, Duration limit, ClientException e) {
        return e.code().startsWith(TIMED_OUT) ? new QueryTimedOut(what, limit) : e;
    }
}
