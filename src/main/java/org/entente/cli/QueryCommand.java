// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The command {@code entente query}. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Lists the canned queries, or runs one.", footer = """

        Examples:
          entente query
          entente query weapon-flows-to-state --param state=Russia""")
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the query to run")
    private @Nullable String name;

    @Option(names = "--param", paramLabel = "k=v", description = "a parameter of the query; those left out keep their defaults")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private JsonOption json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Server server = Server.open(data.folder())) {
            if (name == null) {
                json.print(server.rest().get("/api/v1/queries", Map.of("limit", 1000)), this::printList);
            } else {
                json.print(server.rest().get("/api/v1/queries/" + Rest.encode(name) + "/run", parameters), this::printRows);
            }
            return 0;
        }
    }

    private void printList(JsonNode list) {
        Table table = new Table(List.of("name", "title", "parameters"));
        for (JsonNode query : list.path("items")) {
            String names = String.join(", ", query.path("parameters").valueStream().map(each -> each.path("name").asString()).toList());
            table.add(List.of(query.path("name").asString(), query.path("title").asString(), names));
        }
        show(table);
    }

    private void printRows(JsonNode result) {
        Table table = new Table(result.path("columns").valueStream().map(JsonNode::asString).toList());
        for (JsonNode row : result.path("rows")) {
            List<String> cells = new ArrayList<>();
            if (row.isArray()) {
                row.forEach(cell -> cells.add(text(cell)));
            } else {
                result.path("columns").forEach(column -> cells.add(text(row.path(column.asString()))));
            }
            table.add(cells);
        }
        show(table);
    }

    private void show(Table table) {
        CommandLine command = spec.commandLine();
        table.print(command.getOut(), command.getColorScheme().ansi());
    }

    private static String text(JsonNode cell) {
        if (cell.isNull() || cell.isMissingNode()) {
            return "";
        }
        if (cell.isArray()) {
            return String.join(", ", cell.valueStream().map(QueryCommand::text).toList());
        }
        return cell.isValueNode() ? cell.asString() : cell.toString();
    }
}
