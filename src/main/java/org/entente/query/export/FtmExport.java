// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.query.export.WholeGraph.Edge;
import org.entente.query.export.WholeGraph.Layer;
import org.entente.query.export.WholeGraph.Node;

/** FollowTheMoney entities, one a line: entities as they are, ties as links, ownership and sanctions. */
public final class FtmExport {

    private static final Map<String, String> SCHEMATA = Map.of("State", "PublicBody", "Person", "Person", "Organization", "Organization",
            "Place", "Address", "Weapon", "Vehicle", "Goods", "Vehicle", "Vessel", "Vessel", "Group", "LegalEntity");

    private final WholeGraph graph;

    public FtmExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out, "\n");
        graph.nodes(Layer.Entity, node -> lines.put(entity(node)));
        graph.edges(Layer.Entity, edge -> {
            if (edge.isTie()) {
                lines.put(link(edge));
            }
        });
        lines.raw("\n");
        lines.flush();
    }

    private static Map<String, Object> entity(Node node) {
        String schema = SCHEMATA.getOrDefault(node.kind(Layer.Entity), "LegalEntity");
        Map<String, Object> properties = JsonLines.object("name", List.of(node.text("name")), "alias", node.texts("aliases"), "full",
                schema.equals("Address") ? List.of(node.text("name")) : List.of(), "type",
                schema.equals("Vehicle") ? List.of(node.kind(Layer.Entity).toLowerCase(Locale.ROOT)) : List.of());
        return JsonLines.object("id", id(node.id()), "schema", schema, "properties", properties);
    }

    private static Map<String, Object> link(Edge edge) {
        Map<String, Object> properties = JsonLines.object("subject", List.of(id(edge.from())), "object", List.of(id(edge.to())), "role",
                List.of(edge.type().toLowerCase(Locale.ROOT).replace('_', ' ')), "startDate", day(edge, "since"), "endDate",
                Boolean.TRUE.equals(edge.properties().get("open")) ? List.of() : day(edge, "until"), "recordId", edge.texts("facts"));
        return JsonLines.object("id", id(edge.type() + "." + edge.from() + "." + edge.to() + "." + edge.properties().get("modality")),
                "schema", "UnknownLink", "properties",
                properties);
    }

    private static List<String> day(Edge edge, String name) {
        Object day = edge.properties().get(name);
        return day == null ? List.of() : List.of(day.toString());
    }

    private static String id(String id) {
        return "entente-" + id.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
