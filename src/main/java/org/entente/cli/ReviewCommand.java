// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The command {@code entente review}. */
@Command(name = "review", mixinStandardHelpOptions = true, description = "Lists the claims of a document with how they count, or decides about one.", subcommands = ReviewListCommand.class, footer = """

        Examples:
          entente review seed-soldiers-in-kursk
          entente review seed-soldiers-in-kursk --reject claim:7648b23b35e2b36b9462 --why "the sentence denies it"
          entente review seed-soldiers-in-kursk --accept claim:7648b23b35e2b36b9462
          entente review seed-soldiers-in-kursk --undo review:0c1d
          entente review list --json > reviews.json""")
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOCUMENT", description = "id of a document")
    private @Nullable String document;

    @ArgGroup
    private @Nullable Verdict verdict;

    @Option(names = "--why", paramLabel = "TEXT", description = "the reason; needed to reject")
    private @Nullable String why;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    /** One of these. */
    static final class Verdict {

        @Option(names = "--accept", paramLabel = "CLAIM", description = "let a claim count")
        private @Nullable String accept;

        @Option(names = "--reject", paramLabel = "CLAIM", description = "let it count no more")
        private @Nullable String reject;

        @Option(names = "--undo", paramLabel = "REVIEW", description = "take a verdict back")
        private @Nullable String undo;
    }

    @Override
    public Integer call() {
        String named = document;
        if (named == null) {
            throw new ParameterException(spec.commandLine(), "name a document, or list the reviews by: entente review list");
        }
        try (Server server = Server.open(data.folder())) {
            Verdict decided = verdict;
            if (decided == null) {
                json.print(server.rest().get("/api/v1/documents/" + Rest.encode(named), Map.of("include", "proposed")), this::list);
            } else if (decided.undo != null) {
                server.rest().delete("/api/v1/reviews/" + Rest.encode(decided.undo), Map.of());
                spec.commandLine().getOut().println(decided.undo + " is taken back");
            } else {
                decide(server.rest(), named, decided);
            }
            return 0;
        }
    }

    private void decide(Rest rest, String named, Verdict decided) {
        String claim = String.valueOf(decided.accept == null ? decided.reject : decided.accept);
        if (decided.reject != null && (why == null || why.isBlank())) {
            throw new ParameterException(spec.commandLine(), "say why the claim is rejected: --why TEXT");
        }
        String of = rest.get("/api/v1/claims/" + Rest.encode(claim), Map.of()).path("document").path("id").asString();
        if (!of.equals(named)) {
            throw new CommandFailed("%s: a claim of %s, not of %s; name the document that it stands in".formatted(claim, of, named));
        }
        Map<String, String> body = new LinkedHashMap<>(Map.of("verdict", decided.accept == null ? "rejected" : "accepted"));
        if (why != null) {
            body.put("why", why);
        }
        json.print(rest.post("/api/v1/claims/" + Rest.encode(claim) + "/reviews", Map.of(), "application/json",
                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))), this::tell);
    }

    private void tell(JsonNode taken) {
        spec.commandLine().getOut().println(taken.path("id").asString());
        taken.path("statuses").properties().forEach(
                entry -> spec.commandLine().getOut().printf("%s: %s%n", entry.getKey(), entry.getValue().asString()));
    }

    private void list(JsonNode page) {
        Table table = new Table(List.of("claim", "type", "stance", "modality", "status", "start", "end"));
        page.path("passages").forEach(passage -> passage.path("marks")
                .forEach(mark -> table.add(List.of(mark.path("claim").asString(), mark.path("type").asString(""),
                        mark.path("stance").asString(), mark.path("modality").asString(), mark.path("status").asString(),
                        mark.path("start").asString(), mark.path("end").asString()))));
        table.print(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
    }
}
