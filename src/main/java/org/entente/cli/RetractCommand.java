// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code entente retract}. */
@Command(name = "retract", mixinStandardHelpOptions = true, description = "Withdraws a document and what it alone supported; says first what changes.", footer = """

        Examples:
          entente retract missiles-2024-12 --dry-run
          entente retract missiles-2024-12 --erase""")
final class RetractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DOCUMENT", description = "the document's id")
    private String document;

    @Option(names = "--dry-run", description = "only say what would change")
    private boolean dryRun;

    @Option(names = "--erase", description = "remove it for good, history too")
    private boolean erase;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            String address = "/api/v1/documents/" + Rest.encode(document);
            JsonNode change = server.rest().get(address + "/withdrawal", Map.of("erase", erase));
            spec.commandLine().getOut().println(describe(Harmless.of(change)));
            if (!dryRun) {
                server.rest().delete(address, Map.of("erase", erase));
                spec.commandLine().getOut().println(document + (erase ? " is erased" : " is withdrawn"));
            }
            return 0;
        }
    }

    private static String sketch(JsonNode path) {
        if (path.isNull() || path.isMissingNode()) {
            return "no path";
        }
        return "%s (%.2f)".formatted(path.path("entities").valueStream().map(entity -> entity.path("name").asString())
                .collect(Collectors.joining(" - ")), path.path("confidence").asDouble());
    }

    private String describe(JsonNode change) {
        StringBuilder text = new StringBuilder("withdrawing " + document + " changes:");
        change.properties().stream().filter(field -> field.getValue().isNumber())
                .forEach(field -> text.append("%n  %s: %s".formatted(field.getKey(), field.getValue().asString())));
        change.path("answers").forEach(answer -> text.append("%n  %s to %s: %s; then %s".formatted(
                answer.path("from").path("name").asString(), answer.path("to").path("name").asString(), sketch(answer.path("before")),
                sketch(answer.path("after")))));
        return text.toString();
    }
}
