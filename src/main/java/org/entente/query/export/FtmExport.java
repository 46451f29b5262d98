// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.entente.model.ExportedId;
import org.entente.query.export.WholeGraph.Edge;
import org.entente.query.export.WholeGraph.Layer;
import org.entente.query.export.WholeGraph.Node;

/** FollowTheMoney entities, one a line: entities as they are, ties as links, one for each origin, with the documents that prove them. */
public final class FtmExport {

    private static final Map<String, String> SCHEMATA = Map.of("State", "PublicBody", "Person", "Person", "Organization", "Organization",
            "Place", "Address", "Weapon", "Vehicle", "Goods", "Vehicle", "Vessel", "Vessel", "Group", "LegalEntity");

    private final WholeGraph graph;
    private final Set<String> known = new HashSet<>();

    public FtmExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out, "\n");
        graph.nodes(Layer.Entity, node -> lines.put(entity(node)));
        graph.edges(Layer.Entity, edge -> {
            if (edge.isTie()) {
                TieOrigin.of(edge).forEach(origin -> put(origin, lines));
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
        return JsonLines.object("id", ExportedId.write(node.id()), "schema", schema, "properties", properties);
    }

    /** A link, and before it the documents that prove it, where no other link has named them. */
    private void put(TieOrigin origin, JsonLines lines) {
        origin.voices().stream().filter(known::add)
                .forEach(voice -> lines.put(JsonLines.object("id", ExportedId.writeVoice(voice), "schema",
                        "Document", "properties", JsonLines.object("title", List.of(TieOrigin.called(voice))))));
        lines.put(link(origin));
    }

    private static Map<String, Object> link(TieOrigin origin) {
        Edge edge = origin.tie();
        Map<String, Object> properties = JsonLines.object("subject", List.of(ExportedId.write(edge.from())), "object",
                List.of(ExportedId.write(edge.to())), "role", List.of(edge.type().toLowerCase(Locale.ROOT).replace('_', ' ')), "status",
                origin.isActual() ? List.of() : List.of(origin.modality()), "startDate", day(edge, "since"), "endDate",
                Boolean.TRUE.equals(edge.properties().get("open")) ? List.of() : day(edge, "until"),
                "recordId", edge.texts("facts"), "publisher", origin.voices().stream().map(TieOrigin::called).limit(1).toList(), "proof",
                origin.voices().stream().map(ExportedId::writeVoice).toList(), "summary", List.of(
                        "%s, confidence=\"%d\"".formatted(origin.reliabilityTag(), origin.percent())));
        return JsonLines.object("id", "entente-" + origin.uuid(), "schema", "UnknownLink", "properties", properties);
    }

    private static List<String> day(Edge edge, String name) {
        Object day = edge.properties().get(name);
        return day == null ? List.of() : List.of(day.toString());
    }
}
