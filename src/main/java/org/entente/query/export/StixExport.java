// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.entente.query.export.WholeGraph.Edge;
import org.entente.query.export.WholeGraph.Layer;
import org.entente.query.export.WholeGraph.Node;
import org.jspecify.annotations.Nullable;

/** A STIX 2.1 bundle: entities as identities and locations, ties as relationships, documents as reports of the ties resting on them. */
public final class StixExport {

    private static final String CREATED = "2020-01-01T00:00:00.000Z";
    private static final Map<String, String> CLASSES = Map.of("Person", "individual", "Group", "group", "State", "organization",
            "Organization", "organization", "Weapon", "class", "Goods", "class", "Vessel", "system");

    private final WholeGraph graph;
    private final Map<String, TreeSet<String>> restingOn = new TreeMap<>();

    public StixExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        JsonLines objects = new JsonLines(out, ",\n");
        objects.raw("{\"type\":\"bundle\",\"id\":\"bundle--" + uuid("bundle") + "\",\"objects\":[\n");
        Map<String, String> ids = new TreeMap<>();
        graph.nodes(Layer.Entity, node -> {
            Map<String, Object> entity = entity(node);
            ids.put(node.id(), String.valueOf(entity.get("id")));
            objects.put(entity);
        });
        graph.edges(Layer.Entity, edge -> {
            if (edge.isTie()) {
                objects.put(relationship(edge, ids));
            }
        });
        graph.nodes(Layer.Document, node -> {
            if (restingOn.containsKey(node.id())) {
                objects.put(report(node));
            }
        });
        objects.raw("\n]}\n");
        objects.flush();
    }

    private static Map<String, Object> entity(Node node) {
        String kind = node.kind(Layer.Entity);
        if (kind.equals("Place")) {
            return JsonLines.object("type", "location", "spec_version", "2.1", "id", "location--" + uuid(node.id()), "created", CREATED,
                    "modified", CREATED, "name", node.text("name"), "region", node.text("name").toLowerCase(Locale.ROOT).replace(' ', '-'),
                    "external_references", reference(node.id()));
        }
        return JsonLines.object("type", "identity", "spec_version", "2.1", "id", "identity--" + uuid(node.id()), "created", CREATED,
                "modified", CREATED, "name", node.text("name"), "identity_class", CLASSES.getOrDefault(kind, "unspecified"), "roles",
                List.of(kind.toLowerCase(Locale.ROOT)), "external_references", reference(node.id()));
    }

    private Map<String, Object> relationship(Edge edge, Map<String, String> ids) {
        String id = "relationship--" + uuid(edge.type() + " " + edge.from() + " " + edge.to());
        edge.documents().forEach(document -> restingOn.computeIfAbsent(document, any -> new TreeSet<>()).add(id));
        String since = instant(edge.properties().get("since"));
        String until = instant(edge.properties().get("until"));
        boolean ordered = since == null || until == null || since.compareTo(until) < 0;
        return JsonLines.object("type", "relationship", "spec_version", "2.1", "id", id, "created", CREATED, "modified", CREATED,
                "relationship_type", edge.type().toLowerCase(Locale.ROOT).replace('_', '-'), "source_ref", ids.get(edge.from()),
                "target_ref", ids.get(edge.to()), "start_time", since, "stop_time", ordered ? until : null, "confidence",
                edge.properties().get("confidence") instanceof Number share ? Math.round(share.doubleValue() * 100) : null);
    }

    private Map<String, Object> report(Node node) {
        String published = instant(node.properties().get("date"));
        return JsonLines.object("type", "report", "spec_version", "2.1", "id", "report--" + uuid(node.id()), "created", CREATED, "modified",
                CREATED, "name", node.text("title").isEmpty() ? node.id() : node.text("title"), "published",
                published == null ? CREATED : published, "object_refs", List.copyOf(restingOn.getOrDefault(node.id(), new TreeSet<>())),
                "external_references", reference(node.id()));
    }

    private static List<Map<String, Object>> reference(String id) {
        return List.of(JsonLines.object("source_name", "entente", "external_id", id));
    }

    private static @Nullable String instant(@Nullable Object day) {
        return day == null ? null : day + "T00:00:00.000Z";
    }

    /** The name-based UUID, version 5, of an id. */
    private static UUID uuid(String id) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(("entente:" + id).getBytes(UTF_8)));
            return new UUID(hash.getLong() & ~0xF000L | 0x5000L, hash.getLong() & ~(3L << 62) | 2L << 62);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
