// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.entente.graph.DiskFull;
import org.entente.model.ResolvedDocument;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * A store that waits for a database that is away.
 *
 * What was asked last is asked again when it is back; a batch whose commit was lost on the way is written again, which changes nothing.
 */
final class PatientStore implements Store {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final LoadListener listener;
    private final Supplier<LoadProgress> waiting;

    /** @param waiting how far the load is, for the listener, while it waits */
    PatientStore(Store store, LoadListener listener, Supplier<LoadProgress> waiting) {
        this.store = store;
        this.listener = listener;
        this.waiting = waiting;
    }

    @Override
    public Map<String, String> fingerprints(Collection<String> documents) {
        return patiently(() -> store.fingerprints(documents));
    }

    @Override
    public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        return patiently(() -> store.write(batch, fingerprints));
    }

    @Override
    public Set<String> documentsOf(String register) {
        return patiently(() -> store.documentsOf(register));
    }

    @Override
    public boolean withdraw(String document) {
        return patiently(() -> store.withdraw(document));
    }

    private <T> T patiently(Supplier<T> work) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!passes(e) || System.nanoTime() > until || listener.isCancelled()) {
                    throw e;
                }
                listener.progress(waiting.get());
                pause();
            }
        }
    }

    /** Whether the database may be back soon. */
    private static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null && !(cause instanceof DiskFull); cause = cause.getCause()) {
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
}
