// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.bench.LoadBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente bench load}. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Structured facts a second beside a bare UNWIND writer of the same nodes and relationships; a bulk load from a register's file beside Neo4j's importer.")
final class BenchLoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--facts", paramLabel = "N", defaultValue = "40000", description = "default: ${DEFAULT-VALUE}")
    private int facts;

    @Option(names = "--bulk-facts", paramLabel = "N", defaultValue = "200000", description = "as many for the bulk load and the importer; default: ${DEFAULT-VALUE}")
    private int bulkFacts;

    @Option(names = "--json", description = "print one object")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream table = json ? new PrintStream(OutputStream.nullOutputStream()) : System.out;
        Map<String, Object> result = new LoadBench(facts, bulkFacts, table).run();
        if (json) {
            spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(result));
        }
        return 0;
    }
}
