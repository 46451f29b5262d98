// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente facts}. */
@Command(name = "facts", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists facts, newest first: what happened in a window of time, by type, by who takes part.", footer = """

        Examples:
          entente facts --during 2024-06-01/2024-12-31
          entente facts --type Deployment --entity "North Korea" --during 2024-01-01/
          entente facts treaty partnership --json""")
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "words of its name, title or field, or of the names of those who take part")
    private List<String> words = List.of();

    @Option(names = "--during", paramLabel = "A/B", description = "only what held then: 2024-06-01/2024-12-31")
    private @Nullable String during;

    @Option(names = "--undated", paramLabel = "U", description = "what may have been then while nothing says when: exclude or include (default: exclude)")
    private @Nullable String undated;

    @Option(names = "--type", paramLabel = "T", description = "only facts of this type: Agreement, Transfer, …")
    private @Nullable String type;

    @Option(names = "--entity", paramLabel = "X", description = "only facts in which this one takes part")
    private @Nullable String entity;

    @Option(names = "--role", paramLabel = "R", description = "the part that it plays: supplier, recipient, …")
    private @Nullable String role;

    @Option(names = "--stance", paramLabel = "S", description = "only facts with a claim of this stance: asserted, denied or unconfirmed")
    private @Nullable String stance;

    @Option(names = "--modality", paramLabel = "M", description = "only facts with a claim of this modality: actual, planned or possible")
    private @Nullable String modality;

    @Option(names = "--limit", paramLabel = "N", description = "how many at most (default: 20)")
    private @Nullable String limit;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            json.print(server.rest().get("/api/v1/facts", parameters()),
                    new FactsText(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi(),
                            "include".equalsIgnoreCase(undated))::print);
            return 0;
        }
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "q", words.isEmpty() ? null : String.join(" ", words));
        put(parameters, "during", during);
        put(parameters, "undated", undated);
        put(parameters, "type", type);
        put(parameters, "entity", entity);
        put(parameters, "role", role);
        put(parameters, "stance", stance);
        put(parameters, "modality", modality);
        put(parameters, "limit", limit);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
