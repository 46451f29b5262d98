// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code entente changes}. */
@Command(name = "changes", mixinStandardHelpOptions = true, description = "What changed between two days, or since a moment.", footer = """

        Examples:
          entente changes 2024-06-30 2024-12-31               by the days on which documents were published
          entente changes 2026-11-01 2026-11-30 --by loaded   by the days on which they were loaded
          entente changes --since 2026-11-26T04:00:00Z        since a load began""")
final class ChangesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM", description = "the first day")
    private @Nullable String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "the second day")
    private @Nullable String to;

    @Option(names = "--by", paramLabel = "CLOCK", defaultValue = "published", description = "published or loaded (default: ${DEFAULT-VALUE})")
    private String by;

    @Option(names = "--since", paramLabel = "MOMENT", description = "a moment in the place of two days")
    private @Nullable String since;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("by", by));
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "since", since);
        try (Server server = Server.open(data.folder())) {
            json.print(server.rest().get("/api/v1/changes", parameters), changes -> print(spec.commandLine().getOut(), changes));
            return 0;
        }
    }

    private static void print(PrintWriter out, JsonNode changes) {
        changes.path("ties").forEach(tie -> out.printf("+ %s (%.2f)%n", sentence(tie), tie.path("confidence").asDouble()));
        changes.path("tiesGone").forEach(tie -> out.printf("- %s (%.2f)%n", sentence(tie), tie.path("confidence").asDouble()));
        changes.path("tiesChanged").forEach(tie -> out.printf("~ %s (%.2f, was %.2f)%n", sentence(tie),
                tie.path("confidence").asDouble(), tie.path("confidenceBefore").asDouble()));
        out.printf("%d ties new, %d gone, %d changed; %d facts new, %d gone%n", changes.path("ties").size(),
                changes.path("tiesGone").size(),
                changes.path("tiesChanged").size(), changes.path("facts").size(), changes.path("factsGone").size());
    }

    private static String sentence(JsonNode tie) {
        return "%s %s %s".formatted(tie.path("from").path("name").asString(), tie.path("kind").asString(),
                tie.path("to").path("name").asString());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
