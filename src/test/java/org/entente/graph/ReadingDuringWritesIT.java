// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.entente.TestNeo4j;
import org.entente.graph.history.History;
import org.entente.graph.history.Vantage;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.FactType;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.query.CannedQueries;
import org.entente.query.Conflicts;
import org.entente.query.Documents;
import org.entente.query.Entities;
import org.entente.query.ExportFormat;
import org.entente.query.Exports;
import org.entente.query.FactFilter;
import org.entente.query.Facts;
import org.entente.query.Profiles;
import org.entente.query.RelationshipFilter;
import org.entente.query.Relationships;
import org.entente.query.Statistics;
import org.entente.query.TieStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Every kind of reading while documents come and go: each shows one version of the graph, whole. */
class ReadingDuringWritesIT {

    private static final int DOCUMENTS = 9;
    private static final int COMMITS = 24;

    private final Driver driver = TestNeo4j.emptied();
    private final Graph graph = new Graph(driver);
    private final TieStream stream = new TieStream(driver);
    private final Statistics statistics = new Statistics(driver);

    @BeforeEach
    void load() {
        graph.write(List.of(supplies(0)));
    }

    @Test
    void beginsAnewWhereACommitComesBetweenTwoReads() {
        List<Integer> begun = new ArrayList<>();
        List<Long> seen = stream.atOneVersion(() -> {
            begun.add(1);
            long before = statistics.counts().get("documents");
            if (begun.size() == 1) {
                graph.write(List.of(supplies(1)));
            }
            return List.of(before, statistics.counts().get("documents"));
        });
        assertThat(begun).hasSize(2);
        assertThat(seen).containsExactly(2L, 2L);
    }

    @Test
    void makesWritersWaitWhereTheyKeepComing() throws Exception {
        List<CompletableFuture<?>> writes = new ArrayList<>();
        List<Long> seen = stream.atOneVersion(() -> {
            long before = statistics.counts().get("documents");
            int next = writes.size() + 1;
            writes.add(CompletableFuture.runAsync(() -> graph.write(List.of(supplies(next)))));
            boolean waited = !isDoneSoon(writes.getLast());
            return List.of(before, statistics.counts().get("documents"), waited ? 1L : 0L);
        });
        assertThat(seen).element(2).as("whether the last writer was made to wait").isEqualTo(1L);
        assertThat(seen.get(0)).isEqualTo(seen.get(1)).isEqualTo(writes.size());
        writes.getLast().get(30, TimeUnit.SECONDS);
        assertThat(statistics.counts()).containsEntry("documents", writes.size() + 1L);
    }

    private static boolean isDoneSoon(CompletableFuture<?> write) {
        try {
            write.get(3, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException waits) {
            return false;
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    @Test
    void writesAnExportOfOneVersion() throws IOException {
        Exports exports = new Exports(driver);
        String expected = lines(exports);
        graph.write(List.of(supplies(1)));
        graph.withdraw("supply-1", WithdrawMode.ERASE);
        assertThat(lines(exports)).isEqualTo(expected);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(this::comeAndGo);
        while (!writing.isDone()) {
            String graphml = lines(exports);
            assertThat(count(graphml, "<data key=\"n_labels\">Fact;Transfer<")).as(graphml).isPositive()
                    .isEqualTo(count(graphml, "<data key=\"n_labels\">Document<"));
        }
        writing.join();
    }

    @Test
    void showsWholeRowsOfOneVersion() {
        List<Runnable> readings = readings();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(this::comeAndGo);
        List<CompletableFuture<?>> readers = readings.stream().<CompletableFuture<?>>map(reading -> CompletableFuture.runAsync(() -> {
            do {
                reading.run();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            } while (!writing.isDone());
        })).toList();
        writing.join();
        readers.forEach(CompletableFuture::join);
    }

    /** Each document adds one supply to the same recipient; so every count below is that of the documents. */
    private List<Runnable> readings() {
        var relationships = new Relationships(driver);
        var profiles = new Profiles(driver);
        var facts = new Facts(driver);
        var documents = new Documents(driver);
        var entities = new Entities(driver);
        var queries = new CannedQueries(driver, entities);
        var history = new History(driver);
        var all = new RelationshipFilter(List.of(), RelationshipFilter.Direction.ANY, null, null, 0);
        return List.of(() -> assertThat(relationships.of("state:west", all, 100, null).items()).isNotEmpty().allSatisfy(tie -> {
            assertThat(tie.other().id()).startsWith("state:maker-");
            assertThat(tie.tie().facts()).singleElement().satisfies(fact -> assertThat(fact.claims()).hasSize(1));
        }), () -> assertThat(profiles.byId("state:west")).satisfies(profile -> assertThat(profile.facts().values().stream()
                .mapToLong(Long::longValue).sum()).isEqualTo(profile.ties().stream().mapToLong(tie -> tie.count()).sum())),
                () -> assertThat(facts.list(new FactFilter(FactType.TRANSFER, null, null, null, null, null, null), 100, null).items())
                        .isNotEmpty().allSatisfy(fact -> {
                            assertThat(fact.roles()).containsOnlyKeys("supplier", "recipient");
                            assertThat(fact.time()).isNotNull();
                            assertThat(fact.claims()).singleElement().satisfies(claim -> assertThat(claim.document().title()).isNotNull());
                        }),
                () -> assertThat(statistics.counts()).satisfies(counts -> assertThat(counts.get("ties")).isEqualTo(counts.get("facts"))),
                () -> documents.list(null, 100, null).items().forEach(document -> assertThat(document.claims()).isOne()),
                () -> assertThat(new Conflicts(driver).list(null, List.of(), List.of(), 10, null).items()).isEmpty(),
                () -> assertThat(queries.run("weapon-flows-to", Map.of()).rows()).isNotNull(),
                () -> assertThat(stream.atOneVersion(this::endsWithoutEntity)).isEmpty(),
                () -> assertThat(history.from(Vantage.publishedBy(LocalDate.of(2030, 1, 1)))).satisfies(past -> assertThat(past.ties())
                        .hasSize(past.facts().size())));
    }

    private List<String> endsWithoutEntity() {
        List<String> ends = new ArrayList<>();
        stream.ties(tie -> ends.addAll(List.of(tie.from(), tie.to())));
        stream.entities(entity -> ends.removeIf(entity.id()::equals));
        return ends;
    }

    private void comeAndGo() {
        boolean[] there = new boolean[DOCUMENTS];
        for (int commit = 0; commit < COMMITS; commit++) {
            int number = 1 + commit * 3 % (DOCUMENTS - 1);
            if (there[number]) {
                graph.withdraw("supply-" + number, commit % 2 == 0 ? WithdrawMode.ERASE : WithdrawMode.CLOSE);
            } else {
                graph.write(List.of(supplies(number)));
            }
            there[number] = !there[number];
        }
    }

    private static String lines(Exports exports) {
        try {
            Path file = Files.createTempFile("export", null);
            try {
                exports.write(ExportFormat.GRAPHML, file);
                return Files.readString(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static ResolvedDocument supplies(int number) {
        return document("supply-" + number).publisher("Paper " + number).says(claim(FactType.TRANSFER)
                .with(Role.SUPPLIER, "state:maker-" + number).with(Role.RECIPIENT, "state:west").in("2024-03-01", "2024-03-31")).build();
    }
}
