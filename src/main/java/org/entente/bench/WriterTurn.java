// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.loader.Batching;
import org.entente.model.ResolvedDocument;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The same facts by Entente's writer and then by a bare one, each into an empty graph with the same schema.
 *
 * @param ours what Entente's took, in batches as large as a load's
 * @param bare what the bare one took
 * @param counts how many nodes and relationships each wrote
 */
record WriterTurn(Spent ours, Spent bare, Map<String, Integer> counts) {

    private static final int BARE_BATCH = 10_000;

    static WriterTurn of(int facts) {
        int size = Batching.USUAL.documents();
        SyntheticDeals deals = new SyntheticDeals(1);
        List<List<ResolvedDocument>> batches = IntStream.rangeClosed(0, (facts - 1) / size)
                .mapToObj(number -> deals.deals(number * size, Math.min(size, facts - number * size))).toList();
        Ours ours = inFolder((driver, graph) -> new Ours(Spent.on(() -> batches.forEach(graph::write)),
                new BareWriter(new CanonicalDump(driver), BARE_BATCH)));
        BareWriter peer = ours.peer();
        return new WriterTurn(ours.spent(), inFolder((driver, graph) -> Spent.on(() -> peer.write(driver))), peer.counts());
    }

    private record Ours(Spent spent, BareWriter peer) {}

    private static <T> T inFolder(BiFunction<Driver, Graph, T> work) {
        Path folder = newFolder();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(),
                        AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            Graph graph = new Graph(driver);
            graph.migrate();
            return work.apply(driver, graph);
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
