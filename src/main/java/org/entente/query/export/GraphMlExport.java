// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.query.export.WholeGraph.Layer;

/** GraphML: every property is a text; labels and types are the property {@code labels} and {@code type}. */
public final class GraphMlExport {

    private final WholeGraph graph;
    private long edges;

    public GraphMlExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        put(writer, """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                """);
        put(writer, key("node", "n_", "id"));
        keys(writer, "node", "n_", "labels", graph.propertyNames(true));
        keys(writer, "edge", "e_", "type", graph.propertyNames(false));
        put(writer, "<graph id=\"entente\" edgedefault=\"directed\">\n");
        for (Layer layer : Layer.values()) {
            graph.nodes(layer, node -> put(writer, "<node id=\"%s\">%s</node>\n".formatted(token(node.id()),
                    data("n_", "labels", String.join(";", node.labels()), node.properties()))));
        }
        for (Layer layer : Layer.values()) {
            graph.edges(layer, edge -> put(writer, "<edge id=\"e%d\" source=\"%s\" target=\"%s\">%s</edge>\n".formatted(edges++,
                    token(edge.from()), token(edge.to()), data("e_", "type", edge.type(), edge.properties()))));
        }
        put(writer, "</graph>\n</graphml>\n");
        writer.flush();
    }

    private static void keys(Writer writer, String target, String prefix, String first, List<String> names) {
        put(writer, key(target, prefix, first));
        names.forEach(name -> put(writer, key(target, prefix, name)));
    }

    private static String key(String target, String prefix, String name) {
        return "<key id=\"%s%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n".formatted(prefix, token(name), target,
                escaped(name));
    }

    private static String data(String prefix, String first, String value, Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.put(first, value);
        return all.entrySet().stream()
                .map(entry -> "<data key=\"%s%s\">%s</data>".formatted(prefix, token(entry.getKey()), text(entry.getValue())))
                .collect(Collectors.joining());
    }

    private static String text(Object value) {
        return escaped(value instanceof List<?> list
                ? list.stream().map(each -> String.valueOf(each).replace(";", "\\;")).collect(Collectors.joining(";"))
                : value.toString());
    }

    /** An id as XML wants it: what no name token may hold, and the underscore itself, as an underscore with two hexadecimal digits. */
    private static String token(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-')) {
                token.appendCodePoint(c);
            } else {
                token.append("_%02X".formatted(c));
            }
        });
        return token.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static void put(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
