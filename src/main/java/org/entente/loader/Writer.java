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

import org.jspecify.annotations.Nullable;

/** Writes batches one behind the other beside the thread that prepares them. */
final class Writer implements AutoCloseable {

    private final Store store;
    private final Tally tally;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("load-writer").daemon().factory());
    private @Nullable Future<?> running;

    Writer(Store store, Tally tally) {
        this.store = store;
        this.tally = tally;
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
        tally.wrote(store.write(batch.stream().map(Ready::document).toList(), fingerprints));
        batch.forEach(ready -> tally.wrote(ready.document()));
        tally.bytes(batch.getLast().bytes());
    }

    /** Waits for the transaction that runs; none is broken off. */
    @Override
    public void close() {
        thread.close();
    }
}
