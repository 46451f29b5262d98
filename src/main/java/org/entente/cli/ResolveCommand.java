// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente resolve}. */
@Command(name = "resolve", mixinStandardHelpOptions = true, description = "Lists entities that may be one, decides whether they are, and undoes it.", footer = """

        Examples:
          entente resolve                                       pairs that may be one, each with its reasons
          entente resolve "Plant A" "A Works" --same --why "one tax number"
          entente resolve org:altair --document note-7 --different --why "another firm of this name"
          entente resolve --auto                                decide those that need no person
          entente resolve --judgements                          what was decided
          entente resolve --undo judgement:0f3c…
          entente resolve --measure list-1.csv list-2.csv       how good the matcher is where numbers tell""")
final class ResolveCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "ENTITY", description = "the two that are judged, by name or id")
    private List<String> pair = new ArrayList<>();

    @ArgGroup(exclusive = true)
    private @Nullable Verdicts verdict;

    /** One of the three. */
    static final class Verdicts {
        @Option(names = "--same", description = "they are one")
        private boolean same;

        @Option(names = "--different", description = "they are two")
        private boolean different;

        @Option(names = "--unsure", description = "it cannot be told")
        private boolean unsure;

        String key() {
            if (same) {
                return "same";
            }
            return different ? "different" : "unsure";
        }
    }

    @Option(names = "--document", paramLabel = "ID", description = "with --different: what this document means by the one ENTITY is another")
    private @Nullable String document;

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason")
    private String why;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who decides (default: ${DEFAULT-VALUE})")
    private String by;

    @Option(names = "--undo", arity = "1..*", paramLabel = "JUDGEMENT", description = "undo judgements")
    private List<String> undo = new ArrayList<>();

    @Option(names = "--auto", description = "judge as the same every pair that needs no person to decide")
    private boolean auto;

    @Option(names = "--judgements", description = "list what was decided")
    private boolean judgements;

    @Option(names = "--measure", arity = "2", paramLabel = "LIST", description = "hold two lists against each other, no database")
    private List<Path> measure = new ArrayList<>();

    @Option(names = "--min-score", paramLabel = "S", defaultValue = "0.2", description = "list pairs that are at least so like (default: ${DEFAULT-VALUE})")
    private double minScore;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "list at most so many (default: ${DEFAULT-VALUE})")
    private int limit;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        if (!measure.isEmpty()) {
            new IdentityMeasure(out()).run(measure.getFirst(), measure.getLast(), json.given());
            return 0;
        }
        String decision = pair.isEmpty() ? "" : decision();
        try (Server server = Server.open(data.folder())) {
            Rest rest = server.rest();
            if (!undo.isEmpty()) {
                undo.forEach(id -> rest.delete("/api/v1/judgements/" + Rest.encode(id), Map.of()));
                out().println("undone: " + String.join(", ", undo));
            } else if (auto) {
                json.print(rest.post("/api/v1/judgements/automatic", Map.of()), this::printJudged);
            } else if (judgements) {
                json.print(rest.get("/api/v1/judgements", Map.of("limit", limit)), this::printJudgements);
            } else if (decision.isEmpty()) {
                json.print(rest.get("/api/v1/candidates", Map.of("limit", limit, "minScore", minScore)), this::printCandidates);
            } else {
                json.print(rest.post("/api/v1/judgements", Map.of(), "application/json", BodyPublishers.ofString(decision)),
                        this::printJudged);
            }
        }
        return 0;
    }

    private String decision() {
        Verdicts given = verdict;
        if (given == null || pair.size() + (document == null ? 0 : 1) != 2) {
            throw new ParameterException(spec.commandLine(),
                    "two entities (or one and --document), and --same, --different or --unsure are needed");
        }
        Map<String, String> decision = new TreeMap<>(Map.of("one", pair.getFirst(), "verdict", given.key(), "by", by, "why", why));
        if (document == null) {
            decision.put("other", pair.getLast());
        } else {
            decision.put("document", document);
        }
        return JSON.writeValueAsString(decision);
    }

    private void printCandidates(JsonNode page) {
        for (JsonNode candidate : page.path("items")) {
            out().printf("%.2f%s  %s (%s)%n       %s (%s)%n", candidate.path("score").asDouble(),
                    candidate.path("certain").asBoolean() ? " certain" : "", candidate.path("one").path("name").asString(),
                    candidate.path("one").path("id").asString(), candidate.path("other").path("name").asString(),
                    candidate.path("other").path("id").asString());
            candidate.path("reasons").forEach(
                    reason -> out().printf("         %+.2f %s%n", reason.path("points").asDouble(), reason.path("detail").asString()));
        }
        out().printf("%d pairs; entente resolve A B --same, --different or --unsure decides one%n", page.path("items").size());
    }

    private void printJudgements(JsonNode page) {
        Table table = new Table(List.of("judgement", "one", "verdict", "other", "by", "at", "why"));
        page.path("items").forEach(each -> table.add(List.of(each.path("id").asString(), each.path("one").asString(),
                each.path("verdict").asString(), each.path("other").asString(), each.path("by").asString(), each.path("at").asString(),
                each.path("why").asString())));
        table.print(out(), spec.commandLine().getColorScheme().ansi());
    }

    private void printJudged(JsonNode judged) {
        judged.path("judgements").forEach(judgement -> out().printf("%s  %s, %s: %s%n", judgement.path("id").asString(),
                judgement.path("one").asString(), judgement.path("other").asString(),
                judgement.path("verdict").asString().toLowerCase(Locale.ROOT)));
        out().printf("%d judged; %d entities changed, %d gone; %d facts new, %d gone; %d ties new, %d gone%n",
                judged.path("judgements").size(), judged.path("entities").size(), judged.path("entitiesGone").size(),
                judged.path("facts").asInt(), judged.path("factsGone").asInt(), judged.path("ties").asInt(),
                judged.path("tiesGone").asInt());
        if (!judged.path("conflicts").isEmpty()) {
            out().printf("judgements contradict each other: %s; GET /conflicts?kind=identity shows them%n", judged.path("conflicts"));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
