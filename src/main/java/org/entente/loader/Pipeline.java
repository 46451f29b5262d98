// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.entente.formats.SourceItem;
import org.entente.model.Skip;

/** Takes documents to the writer: leaves out what is unchanged, understands the rest on all cores, keeps the order. */
final class Pipeline implements AutoCloseable {

    private static final int INTAKE = 250;
    private static final int MOST_PENDING = 2000;
    private static final long HEAVIEST_PENDING = 16 << 20;
    private static final long OLDEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Understanding understanding;
    private final Store store;
    private final Writer writer;
    private final Tally tally;
    private final Skips skips;
    private final LoadListener listener;
    private final Batching batching;
    private final ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("load-", 1).daemon().factory());
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Intake> intake = new ArrayList<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<Ready> batch = new ArrayList<>();
    private long pendingWeight;
    private int batchClaims;
    private long lastWrite = System.nanoTime();
    private long lastProgress = System.nanoTime();

    Pipeline(Understanding understanding, Store store, Writer writer, Tally tally, Skips skips, LoadListener listener,
            Batching batching) {
        this.understanding = understanding;
        this.store = store;
        this.writer = writer;
        this.tally = tally;
        this.skips = skips;
        this.listener = listener;
        this.batching = batching;
    }

    private record Intake(SourceItem.Read read, Fingerprint fingerprint, long bytes) {

        String id() {
            return read.document().id();
        }
    }

    private record Pending(Future<Ready> ready, int weight) {}

    /** The ids of all documents that were offered. */
    Set<String> ids() {
        return fingerprints.keySet();
    }

    /** The ids of those that stood in the graph before. */
    Set<String> known() {
        return known;
    }

    void offer(SourceItem.Read read, String file, long bytes) {
        Intake taken = new Intake(read, Fingerprint.of(read, understanding.readers()), bytes);
        Fingerprint before = fingerprints.putIfAbsent(taken.id(), taken.fingerprint());
        if (before == null) {
            intake.add(taken);
        } else if (before.equals(taken.fingerprint())) {
            tally.unchanged();
        } else {
            skips.add(new Skip(file, "id of another document",
                    "'%s' was loaded from another file just now; give each its own".formatted(taken.id())));
        }
        if (intake.size() >= INTAKE) {
            admit();
        }
    }

    /** Writes all that was offered. */
    void flush() {
        admit();
        while (!pending.isEmpty() && !listener.isCancelled()) {
            take();
        }
        write();
        writer.await();
    }

    private void admit() {
        if (intake.isEmpty()) {
            return;
        }
        Map<String, String> there = store.fingerprints(intake.stream().map(Intake::id).toList());
        known.addAll(there.keySet());
        for (Intake taken : intake) {
            String before = there.get(taken.id());
            if (taken.fingerprint().stands(before)) {
                tally.unchanged();
                tally.bytes(pending.isEmpty() && batch.isEmpty() ? taken.bytes() : 0);
            } else {
                start(taken, taken.fingerprint().isStale(before));
            }
        }
        intake.clear();
        report();
    }

    private void start(Intake taken, boolean stale) {
        while (!listener.isCancelled() && (pending.size() >= MOST_PENDING || pendingWeight >= HEAVIEST_PENDING)) {
            take();
        }
        int weight = taken.read().document().text().length();
        pending.add(new Pending(cores.submit(() -> understand(taken, stale)), weight));
        pendingWeight += weight;
    }

    private Ready understand(Intake taken, boolean stale) {
        Understood understood = Understood.of(taken.read(), taken.fingerprint(), understanding);
        understood.skips().forEach(skips::add);
        return new Ready(understood.document(), understood.fingerprint().written(), stale, taken.bytes());
    }

    private void take() {
        Pending next = pending.removeFirst();
        pendingWeight -= next.weight();
        while (!next.ready().isDone() && !listener.isCancelled()) {
            if (System.nanoTime() - lastWrite > OLDEST_NANOS) {
                write();
            }
            await(next.ready());
            report();
        }
        if (next.ready().isDone()) {
            add(next.ready());
        }
    }

    private static void await(Future<Ready> ready) {
        try {
            ready.get(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (TimeoutException | ExecutionException e) {
            return;
        }
    }

    private void add(Future<Ready> done) {
        if (done.state() == Future.State.FAILED) {
            throw new IllegalStateException(done.exceptionNow().toString(), done.exceptionNow());
        }
        Ready ready = done.resultNow();
        batch.add(ready);
        batchClaims += ready.document().claims().size();
        if (batching.isFull(batch.size(), batchClaims)) {
            write();
        }
    }

    private void write() {
        if (!batch.isEmpty() && !listener.isCancelled()) {
            writer.write(List.copyOf(batch));
            batch.clear();
            batchClaims = 0;
        }
        lastWrite = System.nanoTime();
    }

    private void report() {
        if (System.nanoTime() - lastProgress > TimeUnit.MILLISECONDS.toNanos(200)) {
            lastProgress = System.nanoTime();
            listener.progress(tally.progress(LoadProgress.Phase.READING));
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
        cores.close();
    }
}
