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

    private static final String OPEN = "open";

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
        List<String> columns = result.path("columns").valueStream().map(JsonNode::asString).toList();
        Table table = new Table(columns.stream().filter(column -> !column.equals(OPEN)).toList());
        for (JsonNode row : result.path("rows")) {
            List<String> cells = new ArrayList<>();
            boolean open = cell(row, columns, OPEN).asBoolean(false);
            columns.stream().filter(column -> !column.equals(OPEN))
                    .forEach(column -> cells.add(told(column, text(cell(row, columns, column)), open)));
            table.add(cells);
        }
        show(table);
    }

    private static JsonNode cell(JsonNode row, List<String> columns, String column) {
        return row.isArray() ? row.path(columns.indexOf(column)) : row.path(column);
    }

    /** What went on reads "since … as of …". */
    private static String told(String column, String text, boolean open) {
        if (!open || text.isEmpty()) {
            return text;
        }
        return switch (column) {
            case "from", "since" -> "since " + text;
            case "to", "until" -> "as of " + text;
            default -> text;
        };
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
