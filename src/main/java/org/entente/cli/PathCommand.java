// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import tools.jackson.databind.JsonNode;

/** The command {@code entente path}. */
@Command(name = "path", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells how two entities are connected, each hop with the sentences that say so.", footer = """

        Examples:
          entente path "North Korea" Ukraine
          entente path "Kim Jong Un" "Kursk Oblast" --k 1 --json
          entente path "Kim Jong Un" "Kursk Oblast" --bundle evidence.zip
          entente path Iran Ukraine --via Russia --during 2024-01-01/2024-12-31 --disputed exclude""")
final class PathCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "id or name of the entity to start from")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "id or name of the entity to reach")
    private String to;

    @Option(names = "--via", paramLabel = "X", description = "pass here, in this order; up to three times")
    private List<String> via = List.of();

    @Option(names = "--k", paramLabel = "N", description = "how many paths (default: 5)")
    private @Nullable String k;

    @Option(names = "--max-hops", paramLabel = "N", description = "longest path (default: 6)")
    private @Nullable String maxHops;

    @Option(names = "--direction", paramLabel = "D", description = "any or forward (default: any)")
    private @Nullable String direction;

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "walk only these ties")
    private List<String> kinds = List.of();

    @Option(names = "--exclude-kinds", split = ",", paramLabel = "KIND", description = "do not walk these ties")
    private List<String> excludeKinds = List.of();

    @Option(names = "--avoid", split = ",", paramLabel = "X", description = "do not pass these entities or kinds of entity")
    private List<String> avoid = List.of();

    @Option(names = "--max-degree", paramLabel = "N", description = "do not pass entities with more ties")
    private @Nullable String maxDegree;

    @Option(names = "--during", paramLabel = "A/B", description = "only what held then: 2024-01-01/2024-12-31")
    private @Nullable String during;

    @Option(names = "--undated", paramLabel = "U", description = "what may have been then while nothing says when: exclude or include (default: exclude)")
    private @Nullable String undated;

    @Option(names = "--include", paramLabel = "WHAT", description = "proposed: let claims count that the gate proposes alone")
    private @Nullable String include;

    @Option(names = "--as-of", paramLabel = "DAY", description = "only what was known on that day")
    private @Nullable String asOf;

    @Option(names = "--loaded-by", paramLabel = "DAY", description = "only what was loaded by the end of that day and not withdrawn then")
    private @Nullable String loadedBy;

    @Option(names = "--modality", paramLabel = "M", description = "actual, planned or possible; each takes in those before (default: actual)")
    private @Nullable String modality;

    @Option(names = "--min-confidence", paramLabel = "0..1", description = "leave out weaker ties")
    private @Nullable String minConfidence;

    @Option(names = "--min-origins", paramLabel = "N", description = "leave out ties with fewer independent origins")
    private @Nullable String minOrigins;

    @Option(names = "--disputed", paramLabel = "D", description = "include, exclude or only (default: include)")
    private @Nullable String disputed;

    @Option(names = "--order", paramLabel = "O", description = "hops or confidence first (default: hops)")
    private @Nullable String order;

    @Option(names = "--evidence", paramLabel = "N", description = "claims shown for a tie (default: 5)")
    private @Nullable String evidence;

    @Option(names = "--budget-ms", paramLabel = "MS", description = "give up after (default: 2000)")
    private @Nullable String budget;

    @Option(names = "--bundle", paramLabel = "FILE", description = "also write a zip of the answer, all its quotes and the texts that they stand in, to be checked offline")
    private @Nullable Path bundle;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            JsonNode answer = server.rest().get("/api/v1/paths", parameters());
            if (bundle != null) {
                write(server.rest(), bundle);
            }
            json.print(answer, new PathText(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi())::print);
            return 0;
        }
    }

    private void write(Rest rest, Path file) {
        Map<String, Object> parameters = parameters();
        parameters.putIfAbsent("evidence", "all");
        try (InputStream archive = rest.stream("/api/v1/paths", parameters, "application/zip")) {
            Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be written (%s)".formatted(file, e.getMessage()));
        }
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("from", from, "to", to, "via", via));
        put(parameters, "k", k);
        put(parameters, "maxHops", maxHops);
        put(parameters, "direction", direction);
        put(parameters, "maxDegree", maxDegree);
        put(parameters, "during", during);
        put(parameters, "undated", undated);
        put(parameters, "include", include);
        put(parameters, "asOf", asOf);
        put(parameters, "loadedBy", loadedBy);
        put(parameters, "modality", modality);
        put(parameters, "minConfidence", minConfidence);
        put(parameters, "minOrigins", minOrigins);
        put(parameters, "disputed", disputed);
        put(parameters, "order", order);
        put(parameters, "evidence", evidence);
        put(parameters, "budgetMs", budget);
        parameters.put("kinds", kinds);
        parameters.put("excludeKinds", excludeKinds);
        parameters.put("avoid", avoid);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
