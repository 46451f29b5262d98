// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

import org.entente.query.export.WholeGraph.Layer;
import org.jspecify.annotations.Nullable;

/**
 * A zip of tables for {@code neo4j-admin database import}, two for each layer, and a note of the command; items of lists are parted by
 * U+001F.
 */
public final class ImporterExport {

    private static final String BETWEEN = "\u001F";
    private final WholeGraph graph;

    public ImporterExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        entry(zip, "README.txt", writer -> writer.write(note()));
        for (Layer layer : Layer.values()) {
            entry(zip, nodes(layer), writer -> nodes(layer, writer));
            entry(zip, relationships(layer), writer -> relationships(layer, writer));
        }
        zip.finish();
    }

    private interface Content {

        void write(Writer writer) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(TimelessEntry.of(name));
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        content.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    /** The names of the tables of a layer. */
    private static String nodes(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    private static String relationships(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT) + "-relationships.csv";
    }

    private static String note() {
        return "Unpack, then, for a database that does not run:\n\nneo4j-admin database import full neo4j --array-delimiter=U+001F "
                + "--multiline-fields=true" + Arrays.stream(Layer.values())
                        .map(layer -> " --nodes=%s --relationships=%s".formatted(nodes(layer), relationships(layer)))
                        .collect(Collectors.joining())
                + "\n";
    }

    private void nodes(Layer layer, Writer writer) throws IOException {
        Column.Set columns = new Column.Set();
        graph.nodes(layer, node -> columns.add(node.properties()));
        columns.byName().remove("id");
        writer.write("id:ID,:LABEL" + head(columns) + "\n");
        graph.nodes(layer, node -> row(writer, List.of(node.id(), String.join(BETWEEN, node.labels())), columns, node.properties()));
    }

    private void relationships(Layer layer, Writer writer) throws IOException {
        Column.Set columns = new Column.Set();
        graph.edges(layer, edge -> columns.add(edge.properties()));
        writer.write(":START_ID,:TYPE,:END_ID" + head(columns) + "\n");
        graph.edges(layer, edge -> row(writer, List.of(edge.from(), edge.type(), edge.to()), columns, edge.properties()));
    }

    private static String head(Column.Set columns) {
        return columns.byName().entrySet().stream().map(column -> "," + plain(column.getKey()) + ":" + column.getValue().type())
                .collect(Collectors.joining());
    }

    /** What tells the type of a column, or ends it, is no part of its name. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    private static void row(Writer writer, List<String> first, Column.Set columns, Map<String, Object> properties) {
        try {
            writer.write(first.stream().map(ImporterExport::quoted).collect(Collectors.joining(",")));
            for (String name : columns.byName().keySet()) {
                writer.write("," + quoted(text(properties.get(name))));
            }
            writer.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
