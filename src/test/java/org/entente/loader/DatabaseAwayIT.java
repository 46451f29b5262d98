// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.model.ResolvedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A load into a Neo4j of another process, which is killed in the middle of it and comes back: the load waits, and loses nothing. */
@Tag("database")
class DatabaseAwayIT {

    private static final Batching SMALL = new Batching(10, 1000);
    private static final int KILLS = Integer.getInteger("entente.database.kills", 20);
    private static final int TRANSACTIONS = 15;
    private static final long LONGEST_TRANSACTION = 150;

    @TempDir
    Path folder;

    private final List<Process> running = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        running.forEach(Process::destroyForcibly);
    }

    @Test
    void goesOnWhereItStoodWhenTheDatabaseIsBack() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Registers.write(sources);
        List<String> whole = load("whole", sources, Integer.MAX_VALUE, 0);
        assertThat(running).hasSize(1);

        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            stop();
            running.clear();
            List<String> disturbed = load("disturbed-" + kill, sources, 1 + random.nextInt(TRANSACTIONS),
                    random.nextLong(LONGEST_TRANSACTION));
            assertThat(running).as("killed and started again, seed %d", seed).hasSize(2);
            assertThat(disturbed).as("seed %d", seed).isEqualTo(whole);
        }
    }

    /**
     * What is in the graph after a load.
     *
     * @param killed the transaction after whose beginning the database is killed
     * @param millis how long after
     */
    private List<String> load(String data, Path sources, int killed, long millis) throws IOException {
        int port = freePort();
        String password = start(data, port);
        try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.basic("neo4j", password))) {
            Graph graph = new Graph(driver);
            graph.migrate();
            LoadReport report = new LoadRun(new StatedOnly(), new GraphStore(graph, new StatedOnly()) {
                private int transaction;

                @Override
                public Written write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
                    if (++transaction == killed) {
                        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> restart(data, port));
                    }
                    return super.write(batch, fingerprints);
                }
            }, LoadOptions.DEFAULT, LoadListener.NONE, SMALL).of(List.of(LoadFile.of(sources)));
            assertThat(report.documents()).isEqualTo(222);
            List<String> lines = new ArrayList<>();
            new CanonicalDump(driver).nodes(node -> lines.add(node.toString()));
            new CanonicalDump(driver).edges(edge -> lines.add(edge.toString()));
            return lines;
        }
    }

    private void restart(String data, int port) {
        try {
            running.getLast().destroyForcibly().onExit().join();
            start(data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it; returns its password when it takes connections. */
    private String start(String data, int port) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path"), Neo4jProcess.class.getName(),
                folder.resolve(data).toString(), String.valueOf(port));
        Process process = new ProcessBuilder(command).redirectError(folder.resolve(data + ".log").toFile()).start();
        running.add(process);
        BufferedReader output = process.inputReader();
        return output.lines().filter(line -> line.startsWith(Neo4jProcess.READY)).findFirst().orElseThrow()
                .substring(Neo4jProcess.READY.length());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
