// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Loads a folder into a data folder in a process of its own, which can be killed, and writes what is in the graph then. */
final class LoadProcess {

    /** Printed when loading begins. */
    static final String BEGIN = "loading";

    private static final Batching SMALL = new Batching(10, 1000);

    private LoadProcess() {}

    /** @param arguments the folder to load, the data folder, the file for the dump */
    public static void main(String... arguments) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(Path.of(arguments[1])).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(),
                        AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            Graph graph = new Graph(driver);
            graph.migrate();
            StatedOnly understanding = new StatedOnly();
            System.out.println(BEGIN);
            new LoadRun(understanding, new GraphStore(graph, new StatedOnly()), LoadOptions.DEFAULT, LoadListener.NONE, SMALL)
                    .of(List.of(LoadFile.of(Path.of(arguments[0]))));
            dump(driver, Path.of(arguments[2]));
        }
    }

    private static void dump(Driver driver, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            new CanonicalDump(driver).nodes(out::println);
            new CanonicalDump(driver).edges(out::println);
        }
    }
}
