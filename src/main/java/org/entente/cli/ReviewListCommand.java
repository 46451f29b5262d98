// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code entente review list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all verdicts on claims; with --json as load --bulk --reviews takes them.")
final class ReviewListCommand implements Callable<Integer> {

    private static final int PAGE = 1000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            json.print(all(server.rest()), this::list);
            return 0;
        }
    }

    private static JsonNode all(Rest rest) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ArrayNode items = all.putArray("items");
        Map<String, Object> parameters = new TreeMap<>(Map.of("limit", PAGE));
        JsonNode page;
        do {
            page = rest.get("/api/v1/reviews", parameters);
            page.path("items").forEach(items::add);
            parameters.put("cursor", page.path("next").asString(""));
        } while (!page.path("next").isNull());
        return all;
    }

    private void list(JsonNode page) {
        Table table = new Table(List.of("review", "verdict", "by", "at", "document", "claim", "why"));
        page.path("items").forEach(each -> table.add(List.of(each.path("id").asString(), each.path("verdict").asString() + (each.path(
                "orphaned").asBoolean(false) ? " (orphaned)" : ""), each.path("by").asString(), each.path("at").asString(),
                each.path("document").asString(), each.path("claim").asString(), each.path("why").asString(""))));
        table.print(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
    }
}
