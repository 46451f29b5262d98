// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.entente.query.export.WholeGraph.Edge;
import org.entente.query.export.WholeGraph.Layer;
import org.entente.query.export.WholeGraph.Node;
import org.jspecify.annotations.Nullable;

/** A STIX 2.1 bundle: entities as identities and locations, ties as relationships, one for each origin, documents as reports of them. */
public final class StixExport {

    private static final String CREATED = "2020-01-01T00:00:00.000Z";
    private static final Map<String, String> CLASSES = Map.of("Person", "individual", "Group", "group", "State", "organization",
            "Organization", "organization", "Weapon", "class", "Goods", "class", "Vessel", "system");

    /** So many documents' reports are put together in one walk over the ties. */
    private static final int REPORTS_AT_A_TIME = 5_000;

    private final WholeGraph graph;
    private final Set<String> places = new HashSet<>();

    public StixExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        JsonLines objects = new JsonLines(out, ",\n");
        objects.raw("{\"type\":\"bundle\",\"id\":\"bundle--" + NamedUuid.of("bundle") + "\",\"objects\":[\n");
        graph.nodes(Layer.Entity, node -> objects.put(entity(node)));
        ties(tie -> TieOrigin.of(tie).forEach(origin -> objects.put(relationship(origin))));
        List<Node> documents = new ArrayList<>();
        graph.nodes(Layer.Document, node -> {
            documents.add(node);
            if (documents.size() == REPORTS_AT_A_TIME) {
                reports(documents, objects);
                documents.clear();
            }
        });
        reports(documents, objects);
        objects.raw("\n]}\n");
        objects.flush();
    }

    private void ties(Consumer<Edge> consumer) {
        graph.edges(Layer.Entity, edge -> {
            if (edge.isTie()) {
                consumer.accept(edge);
            }
        });
    }

    /** The reports of those documents on which a tie rests. */
    private void reports(List<Node> documents, JsonLines objects) {
        Map<String, TreeSet<String>> restingOn = new HashMap<>();
        documents.forEach(document -> restingOn.put(document.id(), new TreeSet<>()));
        ties(tie -> tie.documents().stream().map(restingOn::get).filter(Objects::nonNull).map(Objects::requireNonNull)
                .forEach(resting -> TieOrigin.of(tie).forEach(origin -> resting.add(id(origin)))));
        documents.forEach(document -> {
            TreeSet<String> resting = restingOn.get(document.id());
            if (resting != null && !resting.isEmpty()) {
                objects.put(report(document, resting));
            }
        });
    }

    private String reference(String entity) {
        return (places.contains(entity) ? "location--" : "identity--") + NamedUuid.of(entity);
    }

    private Map<String, Object> entity(Node node) {
        String kind = node.kind(Layer.Entity);
        if (kind.equals("Place")) {
            places.add(node.id());
            return JsonLines.object("type", "location", "spec_version", "2.1", "id", reference(node.id()), "created", CREATED,
                    "modified", CREATED, "name", node.text("name"), "x_entente_aliases", node.texts("aliases"), "region",
                    node.text("name").toLowerCase(Locale.ROOT).replace(' ', '-'),
                    "external_references", externally(node.id()));
        }
        return JsonLines.object("type", "identity", "spec_version", "2.1", "id", reference(node.id()), "created", CREATED,
                "modified", CREATED, "name", node.text("name"), "x_entente_aliases", node.texts("aliases"), "identity_class",
                CLASSES.getOrDefault(kind, "unspecified"), "roles",
                List.of(kind.toLowerCase(Locale.ROOT)), "external_references", externally(node.id()));
    }

    private static String id(TieOrigin origin) {
        return "relationship--" + origin.uuid();
    }

    private Map<String, Object> relationship(TieOrigin origin) {
        Edge edge = origin.tie();
        String since = instant(edge.properties().get("since"));
        String until = Boolean.TRUE.equals(edge.properties().get("open")) ? null : instant(edge.properties().get("until"));
        boolean ordered = since == null || until == null || since.compareTo(until) < 0;
        List<Object> references = new ArrayList<>(externally(edge.type() + " " + edge.from() + " " + edge.to()));
        origin.voices().forEach(voice -> references.add(JsonLines.object("source_name", TieOrigin.called(voice), "external_id", voice)));
        return JsonLines.object("type", "relationship", "spec_version", "2.1", "id", id(origin), "created", CREATED, "modified", CREATED,
                "relationship_type", edge.type().toLowerCase(Locale.ROOT).replace('_', '-'), "source_ref", reference(edge.from()),
                "target_ref", reference(edge.to()), "start_time", since, "stop_time", ordered ? until : null, "confidence",
                origin.percent(), "labels", List.of(origin.reliabilityTag()), "x_entente_modality",
                origin.isActual() ? null : origin.modality(), "external_references", references);
    }

    private static Map<String, Object> report(Node node, Set<String> resting) {
        String published = instant(node.properties().get("date"));
        return JsonLines.object("type", "report", "spec_version", "2.1", "id", "report--" + NamedUuid.of(node.id()), "created", CREATED,
                "modified",
                CREATED, "name", node.text("title").isEmpty() ? node.id() : node.text("title"), "published",
                published == null ? CREATED : published, "object_refs", List.copyOf(resting),
                "external_references", externally(node.id()));
    }

    private static List<Map<String, Object>> externally(String id) {
        return List.of(JsonLines.object("source_name", "entente", "external_id", id));
    }

    private static @Nullable String instant(@Nullable Object day) {
        return day == null ? null : day + "T00:00:00.000Z";
    }
}
