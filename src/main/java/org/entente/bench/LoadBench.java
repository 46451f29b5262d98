// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.embedded.EmbeddedOptions;
import org.entente.gazetteer.Gazetteer;
import org.entente.loader.BulkLoad;
import org.entente.loader.LoadListener;
import org.entente.loader.LoadOptions;
import org.springframework.util.FileSystemUtils;

/**
 * Structured facts a second: our writer beside a bare one that writes the same nodes and relationships, and a bulk load from a register's
 * file beside Neo4j's importer on the tables that it makes of it. A smaller turn of each before warms them all alike.
 */
public final class LoadBench {

    private static final int WARM_UP = 10_000;
    private static final double HUNDRED = 100;
    private static final double NANOS = 1e9;

    private final int facts;
    private final int bulkFacts;
    private final PrintStream out;
    private final Gazetteer gazetteer = Gazetteer.load();

    /**
     * A benchmark.
     *
     * @param facts how many each writer writes
     * @param bulkFacts how many the bulk load and the importer bring in
     */
    public LoadBench(int facts, int bulkFacts, PrintStream out) {
        this.facts = facts;
        this.bulkFacts = bulkFacts;
        this.out = out;
    }

    /**
     * Runs it and prints a table.
     *
     * @return {@code facts}, the rates in facts a second, what was written, and {@code ratios} with {@code writerShare}
     *     and {@code importerShare}
     */
    public Map<String, Object> run() {
        WriterTurn.of(Math.min(facts, WARM_UP));
        WriterTurn writers = WriterTurn.of(facts);
        Spent ours = writers.ours();
        Spent bare = writers.bare();
        double share = bare.seconds() / ours.seconds();
        double processorShare = bare.processorSeconds() / ours.processorSeconds();
        out.printf("%-26s %10s %8s %12s %8s%n", "structured facts", "facts/s", "share", "processor s", "share");
        print("bare UNWIND writer", bare, 1, 1);
        print("Entente, all checks on", ours, share, processorShare);
        bulk(Math.min(bulkFacts, WARM_UP));
        BulkLoad.Done bulk = bulk(bulkFacts);
        double importing = bulkFacts * NANOS / bulk.built().importing().toNanos();
        double loading = bulkFacts / bulk.load().seconds();
        double bareRate = facts / bare.seconds();
        out.printf("%-26s %,10.0f%n", "Neo4j's importer", importing);
        out.printf("%-26s %,10.0f %8.2f (of the importer's; %.1f times the bare writer's)%n", "Entente, bulk, from a file", loading,
                loading / importing, loading / bareRate);
        out.printf("%,d facts: %s; in bulk %,d: %,d nodes, %,d relationships; heap of %,d MB%n", facts, writers.counts(), bulkFacts,
                bulk.built().nodes(), bulk.built().relationships(), Runtime.getRuntime().maxMemory() >> 20);
        Map<String, Object> result = new LinkedHashMap<>(writers.counts());
        result.put("facts", facts);
        result.put("factsPerSecond", Math.round(facts / ours.seconds()));
        result.put("bareFactsPerSecond", Math.round(bareRate));
        result.put("writerProcessorShare", rounded(processorShare));
        result.put("bulkFacts", bulkFacts);
        result.put("bulkFactsPerSecond", Math.round(loading));
        result.put("importerFactsPerSecond", Math.round(importing));
        result.put("bulkOverBare", rounded(loading / bareRate));
        result.put("ratios", Map.of("writerShare", rounded(share), "importerShare", rounded(loading / importing)));
        return result;
    }

    private void print(String name, Spent spent, double share, double processorShare) {
        out.printf("%-26s %,10.0f %8.2f %12.1f %8.2f%n", name, facts / spent.seconds(), share, spent.processorSeconds(), processorShare);
    }

    private BulkLoad.Done bulk(int count) {
        Path folder = newFolder();
        try {
            Path register = folder.resolve("register.csv");
            new SyntheticDeals(2).register(register, count);
            Path data = folder.resolve("data");
            return new BulkLoad(gazetteer, data).run(EmbeddedOptions.home(data), List.of(register), LoadOptions.DEFAULT,
                    LoadListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * HUNDRED) / HUNDRED;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("entente-bench");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
