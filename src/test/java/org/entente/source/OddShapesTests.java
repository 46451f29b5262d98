// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value of another shape than its field has costs that item, and no other. */
class OddShapesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SHAPES = List.of("[[\"a\", \"b\"]]", "{\"a\": [1]}", "[]", "{}", "true", "-1e300", "\"\"", "null");
    private static final String DOCUMENT = """
            {"id": "n1", "title": "T", "date": "2024-03-01", "publisher": "P", "url": "https://a.example/b", "basis": ["x"], "text": "Words.", \
            "facts": [{"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": [{"name": "Russia", "kind": "State", "id": "state:russia", \
            "aliases": ["R"], "cow": 365, "year": 2000}], "item": ["drone"]}, "quantity": {"min": 1, "max": 2, "unit": "piece", "approx": true}, \
            "time": {"from": "2024-01-01", "to": "2024-02-01", "open": false}, "speaker": ["A"], "said": {"from": "2024-01-01"}, \
            "audience": ["B"], "stance": "asserted", "modality": "actual", "sentence": "Words.", "start": 0, "record": "r"}]}""";
    private static final String FTM = """
            {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"], "startDate": ["2020"], "proof": ["d"], \
            "modifiedAt": ["2024-01-01"], "percentage": ["51"]}}
            {"id": "p", "schema": "Person", "properties": {"name": ["Ann Moe"], "nationality": ["fr"], "birthDate": ["1960"]}}
            {"id": "c", "schema": "Company", "properties": {"name": ["Moe Works"], "notes": ["It makes rifles."]}}
            {"id": "d", "schema": "Document", "properties": {"author": ["X"], "sourceUrl": ["https://a.example/b"]}}""";
    private static final String STIX = """
            {"type": "bundle", "id": "bundle--1", "objects": [\
            {"type": "identity", "id": "identity--1", "name": "Ann", "identity_class": "individual", "labels": ["x"], "description": "Who."}, \
            {"type": "threat-actor", "id": "threat-actor--1", "name": "Bears", "aliases": ["B"], "created_by_ref": "identity--1"}, \
            {"type": "relationship", "id": "relationship--1", "relationship_type": "attributed-to", "source_ref": "threat-actor--1", \
            "target_ref": "identity--1", "start_time": "2024-01-01T00:00:00Z", "confidence": 50, "modified": "2024-01-01T00:00:00Z", \
            "object_marking_refs": ["marking-definition--1"], "external_references": [{"source_name": "S", "url": "https://a.example/"}]}]}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jsonl", "ftm", "stix"})
    void costOneItem(String format) throws IOException {
        List<JsonNode> objects = switch (format) {
            case "jsonl" -> List.of(JSON.readTree(DOCUMENT));
            case "ftm" -> FTM.lines().<JsonNode>map(JSON::readTree).toList();
            default -> List.of(JSON.readTree(STIX));
        };
        String good = "{\"id\": \"good\", \"title\": \"Good\", \"text\": \"Norway sent rifles to Chad.\"}";
        int tried = 0;
        for (int at = 0; at < objects.size(); at++) {
            for (JsonNode odd : variants(objects.get(at))) {
                List<String> lines = new ArrayList<>(objects.stream().map(JsonNode::toString).toList());
                lines.set(at, odd.toString());
                if (format.equals("jsonl")) {
                    lines.add(good);
                }
                Read read = Read.file(Files.writeString(folder.resolve("odd"), String.join("\n", lines)),
                        new SourceOptions(format, null, null));
                if (format.equals("jsonl")) {
                    assertThat(read.documents()).as("%s", odd).extracting(document -> document.id()).contains("good");
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    /** The object with each of its values, at any depth, in each odd shape. */
    private static List<JsonNode> variants(JsonNode whole) {
        List<JsonNode> all = new ArrayList<>();
        for (String shape : SHAPES) {
            JsonNode odd = JSON.readTree(shape);
            if (whole instanceof ObjectNode object) {
                object.properties().forEach(property -> {
                    all.add(object.deepCopy().set(property.getKey(), odd));
                });
            } else if (whole instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    all.add(array.deepCopy().set(i, odd));
                }
            }
        }
        if (whole instanceof ObjectNode object) {
            object.properties().forEach(property -> variants(property.getValue())
                    .forEach(inner -> all.add(object.deepCopy().set(property.getKey(), inner))));
        } else if (whole instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                variants(array.get(i)).forEach(inner -> all.add(array.deepCopy().set(place, inner)));
            }
        }
        return all;
    }
}
