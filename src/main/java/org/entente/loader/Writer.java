// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;

/** Writes batches one behind the other beside the thread that prepares them; waits for a database that is away. */
final class Writer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final Tally tally;
    private final LoadListener listener;
    private final Room room;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("load-writer").daemon().factory());
    private @Nullable Future<?> running;

    Writer(Store store, Tally tally, LoadListener listener, Room room) {
        this.store = store;
        this.tally = tally;
        this.listener = listener;
        this.room = room;
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
        Map<String, String> fingerprints = batch.stream()
                .collect(Collectors.toMap(ready -> ready.document().document().id(), Ready::fingerprint));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                tally.wrote(store.write(batch.stream().map(Ready::document).toList(), fingerprints));
                batch.forEach(ready -> tally.wrote(ready.document()));
                tally.bytes(batch.getLast().bytes());
                return;
            } catch (RuntimeException e) {
                room.lack().ifPresent(lack -> {
                    throw new IllegalStateException(lack, e);
                });
                if (!passes(e) || System.nanoTime() > until || listener.isCancelled()) {
                    throw e;
                }
                listener.progress(tally.progress(LoadProgress.Phase.WAITING_FOR_DATABASE));
                pause();
            }
        }
    }

    /** Whether the database may be back soon. A batch whose commit was lost on the way is written again, which changes nothing. */
    private static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Waits for the transaction that runs; none is broken off. */
    @Override
    public void close() {
        thread.close();
    }
}
