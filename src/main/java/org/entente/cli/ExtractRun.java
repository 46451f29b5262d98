// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.entente.formats.SourceItem;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.Skip;
import org.entente.reading.ClaimReader;
import org.entente.reading.FactJson;
import org.entente.reading.Gate;
import org.entente.reading.Gated;
import org.entente.reading.rules.RuleReader;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** Extracts from files on all cores and prints in the order of the files. */
final class ExtractRun implements AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int MOST_WAITING = 16 * CORES;

    private final PrintWriter out;
    private final PrintWriter err;
    private final FactJson.Telling telling;
    private final Supplier<ClaimReader> reader = SingletonSupplier.of(() -> new RuleReader(Gazetteer.load(UserGazetteer.files())));
    private final ExecutorService cores = Executors.newFixedThreadPool(CORES);
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean anyRead;

    ExtractRun(PrintWriter out, PrintWriter err, FactJson.Telling telling) {
        this.out = out;
        this.err = err;
        this.telling = telling;
    }

    private record Waiting(Document document, Future<Gated> reading) {}

    /** @return whether anything could be read; where not, each skip was reported with its reason */
    boolean run(List<Path> files, @Nullable LocalDate date) {
        for (Path file : files) {
            try (SourceReader reader = Sources.open(file, new SourceOptions(SourceOptions.AUTO, date, null))) {
                reader.forEachRemaining(this::take);
            }
        }
        printUntil(0);
        if (!anyRead) {
            err.println("entente: nothing was read: all that was given was skipped, for the reasons above");
        }
        return anyRead;
    }

    private void take(SourceItem item) {
        anyRead |= item instanceof SourceItem.Read;
        switch (item) {
            case SourceItem.Read read when read.extractable() -> {
                Document document = read.toExtract();
                ClaimReader ready = reader.get();
                waiting.add(new Waiting(document, cores.submit(() -> Gate.admit(document, ready.read(document)))));
                printUntil(MOST_WAITING);
            }
            case SourceItem.Read _ -> {
            }
            case SourceItem.Skipped(Skip skip) -> report(skip);
        }
    }

    private void printUntil(int left) {
        while (waiting.size() > left) {
            Waiting next = waiting.remove();
            Gated reading = await(next);
            reading.skips().forEach(this::report);
            out.println(FactJson.line(next.document(), reading, telling));
        }
        out.flush();
    }

    private static Gated await(Waiting next) {
        try {
            return next.reading().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted");
        } catch (ExecutionException e) {
            throw new CommandFailed("%s: extraction failed (%s)".formatted(next.document().id(), e.getCause()));
        }
    }

    private void report(Skip skip) {
        err.printf("entente: skipped %s: %s: %s%n", skip.where(), skip.reason(), skip.detail());
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
