// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.entente.model.OneVersion;
import org.entente.model.TornRead;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Read transactions: in READ access mode, values only as parameters, with a time limit, retried by the driver, and each of one version of
 * the graph.
 */
final class Reads implements OneVersion.Versioned {

    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Renderer RENDERER = Renderer
            .getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).alwaysEscapeNames(false).build());
    private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String VERSION = "OPTIONAL MATCH (s:GraphState {id: 'graph'}) RETURN coalesce(s.version, 0) AS version";

    /** Takes the lock that writers of all processes queue up at; what it sets is never committed. */
    private static final String HOLD_OFF = "MATCH (s:GraphState {id: 'graph'}) SET s.writing = true";

    /** One at a time waits for that lock, so that those who wait leave connections to the one who has it. */
    private static final ReentrantLock TURN = new ReentrantLock(true);

    private final Driver driver;
    private final Duration limit;

    Reads(Driver driver) {
        this(driver, LIMIT);
    }

    /** @param limit how long writers may be held off at most */
    Reads(Driver driver, Duration limit) {
        this.driver = driver;
        this.limit = limit;
    }

    /** The rows of a statement of Cypher-DSL with its parameters. */
    <T> List<T> list(String what, Statement statement, Function<Record, T> row) {
        return list(what, RENDERER.render(statement), statement.getCatalog().getParameters(), row);
    }

    /** The rows, all of one version of the graph. */
    <T> List<T> list(String what, String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        return atOneVersion(() -> rows(what, cypher, parameters, row));
    }

    /** What several reads give, all of one version of the graph; begun anew where a commit comes in between. */
    <T> T atOneVersion(Supplier<T> reading) {
        return OneVersion.read(this, reading);
    }

    private <T> List<T> rows(String what, String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        try (Session session = session()) {
            return session.executeRead(tx -> tx.run(cypher, parameters).list(row), limited(LIMIT));
        } catch (ClientException e) {
            throw explained(what, LIMIT, e);
        }
    }

    /** Hands over one row after the other. */
    void each(String cypher, Map<String, Object> parameters, Consumer<Record> row) {
        try (Session session = session()) {
            session.run(cypher, parameters).forEachRemaining(row);
        } catch (ClientException e) {
            throw explained("all", LIMIT, e);
        }
    }

    @Override
    public long version() {
        return rows("version", VERSION, Map.of(), row -> row.get("version").asLong()).getFirst();
    }

    @Override
    public <T> T undisturbed(Supplier<T> reading) {
        awaitTurn();
        try (Session session = driver.session(config(AccessMode.WRITE)); Transaction held = session.beginTransaction(limited(limit))) {
            held.run(HOLD_OFF).consume();
            long before = version();
            T result = reading.get();
            if (version() != before) {
                throw new TornRead("the graph");
            }
            return result;
        } catch (ClientException e) {
            throw explained("all of one version", limit, e);
        } finally {
            TURN.unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (!TURN.tryLock(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new QueryTimedOut("all of one version", LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TornRead("the graph");
        }
    }

    Session session() {
        return driver.session(config(AccessMode.READ));
    }

    private SessionConfig config(AccessMode mode) {
        return SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(driver.executableQueryBookmarkManager()).build();
    }

    static TransactionConfig limited(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    static RuntimeException explained(String what, Duration limit, ClientException e) {
        if (GONE.equals(e.code())) {
            return new TornRead(what);
        }
        return String.valueOf(e.code()).startsWith(TIMED_OUT) ? new QueryTimedOut(what, limit) : e;
    }
}
