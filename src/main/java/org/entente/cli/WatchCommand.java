// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
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

/** The command {@code entente watch}. */
@Command(name = "watch", mixinStandardHelpOptions = true, description = "Tells when a new or a shorter path appears between two entities.", footer = """

        Examples:
          entente watch "Kim Jong Un" "Kursk Oblast"                             how it stands, then each new or shorter path
          entente watch "Kim Jong Un" "Kursk Oblast" --since 2024-06-30 --once   only whether there is one since""")
final class WatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "where paths begin, by name or id")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "where they end")
    private String to;

    @Option(names = "--since", paramLabel = "DAY", description = "leave out what was published by that day")
    private @Nullable String since;

    @Option(names = "--once", description = "tell how it stands and end")
    private boolean once;

    @Option(names = "--json", description = "print JSON, one line an answer")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("from", from, "to", to));
        if (since != null) {
            parameters.put("since", since);
        }
        try (Server server = Server.open(data.folder())) {
            server.rest().events("/api/v1/watch", parameters, answer -> {
                if (answer.has("detail")) {
                    throw new CommandFailed("the watch has ended: " + Harmless.of(answer).path("detail").asString());
                }
                tell(answer);
                return !once;
            });
            return 0;
        } catch (IOException e) {
            throw new CommandFailed("the service ended: " + e.getMessage());
        }
    }

    private void tell(JsonNode answer) {
        if (json) {
            spec.commandLine().getOut().println(answer);
        } else if (answer.isString()) {
            spec.commandLine().getOut().printf("%s to %s: no new or shorter path%n", from, to);
        } else {
            new PathText(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi()).print(Harmless.of(answer));
        }
        spec.commandLine().getOut().flush();
    }
}
