// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.entente.model.Skip;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Writes batches one behind the other beside the thread that prepares them. */
final class Writer implements AutoCloseable {

    /** So many refused one behind the other are no fault of theirs. */
    private static final int MOST_REFUSED = 50;

    private final Store store;
    private final Tally tally;
    private final Skips skips;
    private final LoadListener listener;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("load-writer").daemon().factory());
    private @Nullable Future<?> running;
    private int refusedInARow;

    Writer(Store store, Tally tally, Skips skips, LoadListener listener) {
        this.listener = listener;
        this.store = store;
        this.tally = tally;
        this.skips = skips;
    }

    /** Begins to write a batch when the one before is written. */
    void write(List<Ready> batch) {
        await();
        running = thread.submit(() -> persist(batch));
    }

    /** Returns when all is written. */
    void await() {
        Future<?> last = running;
        running = null;
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void persist(List<Ready> batch) {
        Map<String, String> fingerprints = batch.stream().collect(Collectors.toMap(Ready::id, Ready::fingerprint));
        try {
            Store.Written written = store.write(batch.stream().map(Ready::document).toList(), fingerprints);
            tally.wrote(written);
            batch.stream().filter(ready -> !written.kept().contains(ready.id()) && !written.failed().contains(ready.id()))
                    .forEach(ready -> wrote(ready, written.replaced().contains(ready.id())));
            written.kept().forEach(id -> skips.add(new Skip(id, "loaded by another",
                    "it stands there as loaded with another key, and stays so: take an id of your own, or a key with the role admin")));
            refusedInARow = 0;
        } catch (Neo4jException refusal) {
            if (refusal instanceof RetryableException) {
                throw refusal;
            }
            apart(batch, refusal);
        }
        tally.bytes(batch.getLast().bytes());
    }

    private void wrote(Ready ready, boolean replaced) {
        tally.wrote(ready.document());
        if (ready.stale()) {
            tally.readAnew();
        } else if (replaced) {
            tally.replaced(ready.id());
            listener.replaced(ready.id());
        }
    }

    /** What the database refuses as a batch is written by halves, so that one record costs no other. */
    private void apart(List<Ready> batch, Neo4jException refusal) {
        if (batch.size() == 1) {
            if (++refusedInARow > MOST_REFUSED) {
                throw refusal;
            }
            skips.add(new Skip(batch.getFirst().id(), "refused by the database",
                    String.valueOf(refusal.getMessage()).lines().findFirst().orElse(refusal.code())));
            return;
        }
        persist(batch.subList(0, batch.size() / 2));
        persist(batch.subList(batch.size() / 2, batch.size()));
    }

    /** Waits for the transaction that runs; none is broken off. */
    @Override
    public void close() {
        thread.close();
    }
}
