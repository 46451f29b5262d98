// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

import org.entente.query.export.WholeGraph.Layer;
import org.jspecify.annotations.Nullable;

/** A zip of {@code nodes.csv} and {@code edges.csv}; lists are joined by semicolons; no cell can be taken for a formula. */
public final class CsvExport {

    private final WholeGraph graph;

    public CsvExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        zip.putNextEntry(TimelessEntry.of("nodes.csv"));
        nodes(writer);
        writer.flush();
        zip.closeEntry();
        zip.putNextEntry(TimelessEntry.of("edges.csv"));
        edges(writer);
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void nodes(Writer writer) {
        List<String> names = graph.propertyNames(true);
        row(writer, head(List.of("id", "labels"), names));
        for (Layer layer : Layer.values()) {
            graph.nodes(layer, node -> row(writer, cells(List.of(node.id(), String.join(";", node.labels())), names, node.properties())));
        }
    }

    private void edges(Writer writer) {
        List<String> names = graph.propertyNames(false);
        row(writer, head(List.of("type", "from", "to"), names));
        for (Layer layer : Layer.values()) {
            graph.edges(layer, edge -> row(writer, cells(List.of(edge.type(), edge.from(), edge.to()), names, edge.properties())));
        }
    }

    private static List<String> head(List<String> first, List<String> names) {
        List<String> head = new ArrayList<>(first);
        head.addAll(names);
        return head;
    }

    private static List<String> cells(List<String> first, List<String> names, Map<String, Object> properties) {
        List<String> cells = new ArrayList<>(first);
        names.forEach(name -> cells.add(text(properties.get(name))));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(each -> String.valueOf(each).replace(";", "\\;")).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    private static void row(Writer writer, List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                writer.write(i == 0 ? "" : ",");
                writer.write(quoted(harmless(cells.get(i))));
            }
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
