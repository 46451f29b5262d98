// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.entente.bench.GrowthBench;
import org.entente.bench.PathsBench;
import org.entente.bench.PathsBenchOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente bench paths}. */
@Command(name = "paths", mixinStandardHelpOptions = true, sortOptions = false, description = "Path questions over a graph with hubs: Entente over HTTP and the engine alone beside Neo4j's SHORTEST k and allShortestPaths, and JGraphT's Yen.", footer = """

        Examples:
          entente bench paths
          entente bench paths --entities 1000000 --ties 10000000    the engine alone
          entente bench paths --growth                              how its time grows""")
final class BenchPathsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--entities", paramLabel = "N", defaultValue = "200000", description = "default: ${DEFAULT-VALUE}")
    private int entities;

    @Option(names = "--ties", paramLabel = "N", defaultValue = "2000000", description = "default: ${DEFAULT-VALUE}")
    private int ties;

    @Option(names = "--questions", paramLabel = "N", defaultValue = "500", description = "random pairs (default: ${DEFAULT-VALUE})")
    private int questions;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--picture", paramLabel = "FILE", defaultValue = "bench-paths.svg", description = "where the picture goes (default: ${DEFAULT-VALUE})")
    private Path picture;

    @Option(names = "--growth", description = "instead: the engine alone over graphs of 100,000 to 10,000,000 ties, and by hops, k and the cap on hubs")
    private boolean growth;

    @Option(names = "--json", description = "print one object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (growth) {
            var rows = GrowthBench.run(questions, seed, spec.commandLine().getErr()::println);
            spec.commandLine().getOut().println(json ? new JsonMapper().writeValueAsString(rows) : GrowthBench.table(rows));
            return 0;
        }
        var options = PathsBenchOptions.of(entities, ties, questions, seed, Files.createTempDirectory("entente-bench"), picture);
        var report = PathsBench.run(options, BenchService::start, spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(json ? new JsonMapper().writeValueAsString(report) : report.table());
        spec.commandLine().getErr().println("picture: " + options.picture().toAbsolutePath());
        return 0;
    }
}
