// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.query.export.WholeGraph.Layer;
import org.entente.query.export.WholeGraph.Node;

/** JSON-LD: nodes with their properties and relationships; claims and documents in the terms of PROV-O. */
public final class JsonLdExport {

    private static final String CONTEXT = """
            {"@context":{"@vocab":"urn:entente:term:","prov":"http://www.w3.org/ns/prov#","dct":"http://purl.org/dc/terms/",\
            "schema":"https://schema.org/","MADE_BY":{"@id":"prov:wasAttributedTo","@type":"@id"},\
            "QUOTES":{"@id":"prov:wasQuotedFrom","@type":"@id"},"PART_OF":{"@id":"dct:isPartOf","@type":"@id"},\
            "name":"schema:name","title":"dct:title","publisher":"dct:publisher","date":"dct:date","quote":"prov:value"},"@graph":[
            """;

    private final WholeGraph graph;

    public JsonLdExport(WholeGraph graph) {
        this.graph = graph;
    }

    public void write(OutputStream out) throws IOException {
        JsonLines objects = new JsonLines(out, ",\n");
        objects.raw(CONTEXT);
        for (Layer layer : Layer.values()) {
            graph.nodes(layer, node -> objects.put(node(layer, node)));
        }
        for (Layer layer : Layer.values()) {
            graph.edges(layer, edge -> objects.put(
                    Map.of("@id", iri(edge.from()), edge.type(), List.of(Map.of("@id", iri(edge.to()))))));
        }
        objects.raw("\n]}\n");
        objects.flush();
    }

    private static Map<String, Object> node(Layer layer, Node node) {
        Map<String, Object> object = new TreeMap<>();
        object.put("@id", iri(node.id()));
        object.put("@type", layer == Layer.Entity ? List.of(node.kind(layer), "prov:Agent") : List.of(node.kind(layer), "prov:Entity"));
        node.properties().forEach((name, value) -> {
            if (!name.equals("id")) {
                object.put(name, value instanceof Number || value instanceof Boolean
                        ? value
                        : value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : value.toString());
            }
        });
        return object;
    }

    private static String iri(String id) {
        return "urn:entente:" + id.replace("@", "%40");
    }
}
