// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import org.entente.model.OneVersion;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;

/** Transactions on a database, begun again by the driver where it fails for a moment. */
public final class Transactions implements OneVersion.Versioned {

    private final Driver driver;

    public Transactions(Driver driver) {
        this.driver = driver;
    }

    public <T> T write(Function<Statements, T> work) {
        return inSession(session -> session.executeWriteAsync(transaction -> beside(transaction, work)));
    }

    public <T> T read(Function<Statements, T> work) {
        return inSession(session -> session.executeReadAsync(transaction -> beside(transaction, work)));
    }

    /** Reads what belongs together, all of one version of the graph. */
    public <T> T readOneVersion(Function<Statements, T> work) {
        return OneVersion.read(this, () -> read(work));
    }

    @Override
    public long version() {
        return read(GraphState::version);
    }

    @Override
    public <T> T undisturbed(Supplier<T> reading) {
        return rehearse(transaction -> {
            GraphState.awaitTurn(transaction);
            transaction.settle();
            return reading.get();
        });
    }

    /** Does the work and takes it back. */
    public <T> T rehearse(Function<Statements, T> work) {
        return inSession(session -> session.beginTransactionAsync()
                .thenCompose(transaction -> beside(transaction, work).handle((result, failure) -> rollBack(transaction, result, failure))
                        .thenCompose(rolledBack -> rolledBack)));
    }

    private static <T> CompletionStage<T> rollBack(AsyncTransaction transaction, @Nullable T result, @Nullable Throwable failure) {
        CompletionStage<Void> rolledBack = transaction.rollbackAsync();
        return failure == null ? rolledBack.thenApply(done -> result) : CompletableFuture.failedStage(failure);
    }

    /** Does the work on a thread of its own: it waits for answers, which the driver's threads must not. */
    private static <T> CompletableFuture<T> beside(AsyncQueryRunner transaction, Function<Statements, T> work) {
        return CompletableFuture.supplyAsync(() -> {
            Statements statements = new Statements(transaction);
            T result = work.apply(statements);
            statements.settle();
            return result;
        }, task -> Thread.ofVirtual().name("transaction").start(task));
    }

    /** Follows the bookmarks of this program's other sessions, so that a cluster's members are read no older than they were written. */
    private <T> T inSession(Function<AsyncSession, CompletionStage<T>> work) {
        AsyncSession session = driver.session(AsyncSession.class,
                SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build());
        try {
            return Statements.await(work.apply(session));
        } finally {
            Statements.await(session.closeAsync());
        }
    }
}
