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
import java.util.function.Function;
import java.util.stream.IntStream;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.loader.BulkLoad;
import org.entente.loader.LoadListener;
import org.entente.loader.LoadOptions;
import org.entente.model.ResolvedDocument;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;

/**
 * Structured facts a second: our writer beside a bare one that writes the same nodes and relationships, and a bulk load from a register's
 * file beside Neo4j's importer on the tables that it makes of it.
 */
public final class LoadBench {

    private static final int BATCH = 1_000;
    private static final int WARM_UP = 4_000;
    private static final int BARE_BATCH = 10_000;
    private static final double HUNDRED = 100;
    private static final double NANOS = 1e9;

    private final int facts;
    private final PrintStream out;

    public LoadBench(int facts, PrintStream out) {
        this.facts = facts;
        this.out = out;
    }

    /**
     * Runs it and prints a table.
     *
     * @return {@code facts}, the rates in facts a second, what was written, and {@code ratios} with {@code writerShare}
     *     and {@code importerShare}
     */
    public Map<String, Object> run() {
        Ours ours = inFolder(this::ours);
        Spent bare = inFolder(driver -> bare(driver, ours.peer()));
        double share = bare.seconds() / ours.spent().seconds();
        double processorShare = bare.processorSeconds() / ours.spent().processorSeconds();
        out.printf("%-26s %10s %8s %12s %8s%n", "structured facts", "facts/s", "share", "processor s", "share");
        print("bare UNWIND writer", bare, 1, 1);
        print("Entente, all checks on", ours.spent(), share, processorShare);
        BulkLoad.Done bulk = bulk();
        double importing = bulk.built().importing().toNanos() / NANOS;
        double importerShare = importing / bulk.load().seconds();
        double overBare = bare.seconds() / bulk.load().seconds();
        out.printf("%-26s %,10.0f%n", "Neo4j's importer", facts / importing);
        out.printf("%-26s %,10.0f %8.2f (of the importer's; %.1f times the bare writer's)%n", "Entente, bulk, from a file",
                facts / bulk.load().seconds(), importerShare, overBare);
        out.printf("%,d facts; %s; bulk: %,d nodes, %,d relationships; heap of %,d MB%n", facts, ours.peer().counts(), bulk.built().nodes(),
                bulk.built().relationships(), Runtime.getRuntime().maxMemory() >> 20);
        Map<String, Object> result = new LinkedHashMap<>(ours.peer().counts());
        result.put("facts", facts);
        result.put("factsPerSecond", Math.round(facts / ours.spent().seconds()));
        result.put("bareFactsPerSecond", Math.round(facts / bare.seconds()));
        result.put("writerProcessorShare", rounded(processorShare));
        result.put("bulkFactsPerSecond", Math.round(facts / bulk.load().seconds()));
        result.put("importerFactsPerSecond", Math.round(facts / importing));
        result.put("bulkOverBare", rounded(overBare));
        result.put("ratios", Map.of("writerShare", rounded(share), "importerShare", rounded(importerShare)));
        return result;
    }

    private void print(String name, Spent spent, double share, double processorShare) {
        out.printf("%-26s %,10.0f %8.2f %12.1f %8.2f%n", name, facts / spent.seconds(), share, spent.processorSeconds(), processorShare);
    }

    private BulkLoad.Done bulk() {
        Path folder = newFolder();
        try {
            Path register = folder.resolve("register.csv");
            new SyntheticDeals(2).register(register, facts);
            Path data = folder.resolve("data");
            return new BulkLoad(Gazetteer.load(), data).run(EmbeddedOptions.home(data), List.of(register), LoadOptions.DEFAULT,
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

    private record Ours(Spent spent, BareWriter peer) {}

    private Ours ours(Driver driver) {
        Graph graph = new Graph(driver);
        graph.migrate();
        SyntheticDeals deals = new SyntheticDeals(1);
        batches(deals, WARM_UP).forEach(graph::write);
        clear(driver);
        List<List<ResolvedDocument>> batches = batches(deals, facts);
        return new Ours(Spent.on(() -> batches.forEach(graph::write)), new BareWriter(new CanonicalDump(driver), BARE_BATCH));
    }

    private static Spent bare(Driver driver, BareWriter peer) {
        new Graph(driver).migrate();
        return Spent.on(() -> peer.write(driver));
    }

    private static List<List<ResolvedDocument>> batches(SyntheticDeals deals, int facts) {
        return IntStream.range(0, facts / BATCH).mapToObj(number -> deals.deals(number * BATCH, BATCH)).toList();
    }

    private static void clear(Driver driver) {
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
        }
    }

    private static <T> T inFolder(Function<Driver, T> work) {
        Path folder = newFolder();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(),
                        AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            return work.apply(driver);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("entente-bench");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
