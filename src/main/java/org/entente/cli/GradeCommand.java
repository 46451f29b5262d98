// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente grade}. */
@Command(name = "grade", mixinStandardHelpOptions = true, description = "Lists publishers and speakers, or grades one by the Admiralty code: A, completely reliable, to E, unreliable; F, cannot be judged.", footer = """

        Examples:
          entente grade
          entente grade "Some Paper" D --why "prints what it is told"
          entente grade "Some Paper" --remove""")
final class GradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SOURCE", description = "a publisher or a speaker, by name or id")
    private @Nullable String source;

    @Parameters(index = "1", arity = "0..1", paramLabel = "GRADE", description = "A to F")
    private @Nullable String grade;

    @Option(names = "--remove", description = "take its grade away")
    private boolean remove;

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason")
    private String why;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who grades (default: ${DEFAULT-VALUE})")
    private String by;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            String named = source;
            if (named == null) {
                json.print(server.rest().get("/api/v1/sources", Map.of("limit", 1000)), this::list);
            } else if (remove) {
                server.rest().delete(address(named), Map.of());
                spec.commandLine().getOut().println(named + " has no grade now");
            } else {
                json.print(server.rest().put(address(named), "application/json", BodyPublishers.ofString(body())), this::tell);
            }
            return 0;
        }
    }

    private static String address(String source) {
        return "/api/v1/sources/" + Rest.encode(source) + "/grade";
    }

    private String body() {
        Map<String, String> body = new TreeMap<>(Map.of("by", by, "why", why));
        if (grade != null) {
            body.put("reliability", grade);
        }
        return JsonMapper.shared().writeValueAsString(body);
    }

    private void tell(JsonNode graded) {
        spec.commandLine().getOut().printf("%s: %d facts and %d ties are weighed otherwise%n", graded.path("source").asString(),
                graded.path("factsChanged").asInt(), graded.path("tiesChanged").asInt());
    }

    private void list(JsonNode page) {
        CommandLine command = spec.commandLine();
        Table table = new Table(List.of("source", "name", "claims", "grade", "by", "why"));
        page.path("items").forEach(each -> table.add(List.of(each.path("id").asString(), each.path("name").asString(),
                each.path("claims").asString(), each.path("reliability").asString(""), each.path("by").asString(""),
                each.path("why").asString(""))));
        table.print(command.getOut(), command.getColorScheme().ansi());
    }
}
