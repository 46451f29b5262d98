// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.bench.ServeBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente bench serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, description = "The service under a mixed load (search 40 %%, relationships 30 %%, paths 20 %%, documents 10 %%) at rising concurrency, beside the same statements by the driver alone; then four times as much as it can answer.")
final class BenchServeCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("concurrency", "perSecond", "p50", "p95", "p99", "searchP50", "relationshipsP50",
            "pathsP50", "documentsP50", "shed", "wrong", "failed");

    @Spec
    private CommandSpec spec;

    @Option(names = "--entities", paramLabel = "N", defaultValue = "20000", description = "default: ${DEFAULT-VALUE}")
    private int entities;

    @Option(names = "--ties", paramLabel = "N", defaultValue = "100000", description = "default: ${DEFAULT-VALUE}")
    private int ties;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "how long each crowd asks (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--json", description = "print one object")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Object> report = new ServeBench(entities, ties, Duration.ofSeconds(seconds), spec.commandLine().getErr()::println)
                .run(Files.createTempDirectory("entente-bench"), BenchService::start);
        if (json) {
            spec.commandLine().getOut().println(new JsonMapper().writeValueAsString(report));
        } else {
            print(report);
        }
        return 0;
    }

    private void print(Map<String, Object> report) {
        line("", COLUMNS);
        for (String who : List.of("service", "driver", "overload", "recovered")) {
            List<?> levels = report.get(who) instanceof List<?> list ? list : List.of(report.get(who));
            levels.forEach(level -> line(who, COLUMNS.stream().map(((Map<?, ?>) level)::get).toList()));
        }
        spec.commandLine().getOut().printf("saturated at %s; %s%n", report.get("saturatedAt"), report.get("ratios"));
    }

    private void line(String who, List<?> cells) {
        spec.commandLine().getOut().printf("%-10s", who);
        cells.forEach(cell -> spec.commandLine().getOut().printf(" %11.11s", cell));
        spec.commandLine().getOut().println();
    }
}
