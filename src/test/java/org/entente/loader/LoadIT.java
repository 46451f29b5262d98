// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.TestNeo4j;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.model.ResolvedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

class LoadIT {

    private static final Batching SMALL = new Batching(25, 1000);

    @TempDir
    Path folder;

    private Driver driver;
    private Graph graph;

    @BeforeEach
    void startEmpty() {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
    }

    @Test
    void changesNothingWhenRegistersAreLoadedTwice() throws IOException {
        Registers.write(folder);
        LoadReport first = load(new GraphStore(graph, new StatedOnly()));
        assertThat(first.documents()).isEqualTo(222);
        assertThat(first.skipped()).isEqualTo(Map.of("row of another length", 1L, "JSON not understood", 1L, "missing rows kept", 1L));
        List<Object> before = dump();
        long version = graph.version();
        LoadReport second = load(new GraphStore(graph, new StatedOnly()));
        assertThat(second).extracting(LoadReport::documents, LoadReport::unchanged, LoadReport::retracted).containsExactly(0L, 222L, 0L);
        assertThat(graph.version()).isEqualTo(version);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void makesATransferOfEachDealAndASanctionOfEachListing() throws IOException {
        Registers.write(folder);
        load(new GraphStore(graph, new StatedOnly()));
        assertThat(count("MATCH (f:Transfer) RETURN count(f)")).isEqualTo(120);
        assertThat(count("MATCH (:Entity {name: 'European Union'})-[:IMPOSED]->(f:Sanction)-[:ON]->(:Organization) RETURN count(f)"))
                .isEqualTo(60);
        assertThat(count("MATCH (:State {name: 'France'})-[t:AGREED_WITH]-(:State {name: 'Greece'}) WHERE t.since = date('1952-02-18') "
                + "AND t.until = date('1966-07-01') RETURN count(t)")).isEqualTo(1);
    }

    @Test
    void endsInTheSameGraphWhenItWasCutShort() throws IOException {
        Registers.write(folder);
        load(new GraphStore(graph, new StatedOnly()));
        List<Object> whole = dump();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 3; run++) {
            startEmpty();
            GraphStore cut = new FailingStore(graph, random.nextInt(8), random.nextBoolean());
            assertThatThrownBy(() -> load(cut)).isInstanceOf(LoadFailed.class);
            load(new GraphStore(graph, new StatedOnly()));
            assertThat(dump()).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void keepsTheHistoryOfARegister() throws IOException {
        Path file = folder.resolve("listing.csv");
        Files.writeString(file, Registers.listing(1, 2, 3));
        load(new GraphStore(graph, new StatedOnly()));
        Files.writeString(file, Registers.listing(1, 3, 4).replace("Works No. 3", "Mills No. 3"));
        assertThat(load(new GraphStore(graph, new StatedOnly())))
                .extracting(LoadReport::documents, LoadReport::unchanged, LoadReport::retracted)
                .containsExactly(2L, 1L, 1L);
        List<Object> revised = dump();
        assertThat(count("MATCH (c:Claim) WHERE c.withdrawnAt IS NULL RETURN count(c)")).isEqualTo(3);
        assertThat(count("MATCH (c:Claim) WHERE c.withdrawnAt IS NOT NULL RETURN count(c)")).isEqualTo(2);
        assertThat(count(
                "MATCH (:Entity)-[t:SANCTIONED]->(e:Organization) WHERE e.name IN ['Works No. 1', 'Mills No. 3', 'Works No. 4'] RETURN count(t)"))
                .isEqualTo(3);
        assertThat(count("MATCH ()-[t:SANCTIONED]->() RETURN count(t)")).isEqualTo(3);
        startEmpty();
        load(new GraphStore(graph, new StatedOnly()));
        assertThat(revised).isEqualTo(dump());
    }

    private LoadReport load(Store store) {
        return new LoadRun(new StatedOnly(), store, LoadOptions.DEFAULT, LoadListener.NONE, SMALL).of(List.of(LoadFile.of(folder)));
    }

    private List<Object> dump() {
        List<Object> dump = new ArrayList<>();
        new CanonicalDump(driver).nodes(dump::add);
        new CanonicalDump(driver).edges(dump::add);
        return dump;
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get(0).asLong();
    }

    /** Fails once, before or after it has committed. */
    private static final class FailingStore extends GraphStore {

        private final int at;
        private final boolean committed;
        private int writes;

        FailingStore(Graph graph, int at, boolean committed) {
            super(graph, new StatedOnly());
            this.at = at;
            this.committed = committed;
        }

        @Override
        public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
            boolean fails = writes++ == at;
            if (fails && !committed) {
                throw new IllegalStateException("power cut");
            }
            Written written = super.write(batch, fingerprints);
            if (fails) {
                throw new IllegalStateException("power cut");
            }
            return written;
        }
    }
}
