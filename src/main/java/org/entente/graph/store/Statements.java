// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.ResultCursor;

/**
 * The statements of one transaction, run in the order in which they are given.
 *
 * <p>Those that answer nothing are sent ahead: while the database is at work on them, the next are made. Where one fails, the next that is
 * waited for tells it.
 */
public final class Statements {

    private final AsyncQueryRunner transaction;
    private final Queue<CompletableFuture<?>> ahead = new ArrayDeque<>();

    /** Those of a transaction that has begun. */
    public Statements(AsyncQueryRunner transaction) {
        this.transaction = transaction;
    }

    /** Runs a statement over rows, unless there are none. */
    void run(String cypher, Collection<?> rows) {
        if (!rows.isEmpty()) {
            run(cypher, parameters(rows));
        }
    }

    void run(String cypher, Map<String, Object> parameters) {
        ahead.add(transaction.runAsync(cypher, parameters).thenCompose(ResultCursor::consumeAsync).toCompletableFuture());
    }

    /** What a statement over rows answers; nothing where there are none. */
    List<Record> read(String cypher, Collection<?> rows) {
        return rows.isEmpty() ? List.of() : read(cypher, parameters(rows), record -> record);
    }

    /** What is made of each row of the answer. */
    <T> List<T> read(String cypher, Map<String, Object> parameters, Function<Record, T> each) {
        return read(cypher, Values.value(parameters), each);
    }

    /** What is made of each row of the answer. */
    <T> List<T> read(String cypher, Value parameters, Function<Record, T> each) {
        CompletionStage<List<T>> answer = transaction.runAsync(cypher, parameters).thenCompose(cursor -> cursor.listAsync(each));
        settle();
        return await(answer);
    }

    /** Returns when all statements are done. */
    public void settle() {
        for (CompletableFuture<?> statement = ahead.poll(); statement != null; statement = ahead.poll()) {
            await(statement);
        }
    }

    /** Waits; throws what it failed by. */
    public static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Map<String, Object> parameters(Collection<?> rows) {
        return Map.of("rows", List.copyOf(rows));
    }
}
