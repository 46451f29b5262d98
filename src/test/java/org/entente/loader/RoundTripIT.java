// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.TestNeo4j;
import org.entente.formats.SourceItem;
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.Graph;
import org.entente.query.ExportFormat;
import org.entente.query.Exports;
import org.entente.resolution.Resolver;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** What Entente exports and reads back has the origins and the confidence that it had, in an empty graph and in its own. */
class RoundTripIT {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.load());

    private static final String NOTES = """
            {"id": "n-1", "publisher": "Hafen-Zeitung", "facts": [
              {"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["drone"]}, "time": {"from": "2023-01-01", "to": "2023-01-31"}},
              {"type": "Office", "roles": {"holder": ["Vladimir Putin"], "organization": ["Russia"]}, "title": "president"},
              {"type": "Meeting", "roles": {"participant": ["Vladimir Putin", "Kim Jong Un"]}, "modality": "planned"}]}
            {"id": "n-2", "publisher": "Echo", "facts": [
              {"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["drone"]}, "speaker": ["Ann Exampleova"]},
              {"type": "Agreement", "roles": {"party": ["Iran", "Russia"]}, "name": "Harbour Pact"}]}
            {"id": "n-3", "facts": [
              {"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["missile"]}},
              {"type": "Sanction", "roles": {"imposer": ["Japan"], "target": [{"name": "Example Trading Ltd", "kind": "Organization"}]}}]}
            """.replace(",\n  ", ",").replace("[\n  ", "[");

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--1", "objects": [
            {"type": "identity", "id": "identity--1", "identity_class": "organization", "name": "Example Trading Ltd"},
            {"type": "identity", "id": "identity--2", "identity_class": "individual", "name": "Ann Exampleova"},
            {"type": "relationship", "id": "relationship--1", "relationship_type": "owns", "source_ref": "identity--2", "target_ref": "identity--1", "confidence": 35},
            {"type": "relationship", "id": "relationship--2", "relationship_type": "controls", "source_ref": "identity--2", "target_ref": "identity--1", "confidence": 35}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"STIX", "FTM"})
    void neitherLosesNorDoublesOrigins(ExportFormat format) throws IOException {
        Driver driver = TestNeo4j.emptied();
        load(driver, file("notes.jsonl", NOTES));
        load(driver, file("bundle.json", BUNDLE));
        Map<String, List<Object>> before = ties(driver);
        assertThat(before).containsEntry("person:ann-exampleova OWNS org:example-trading actual", List.of(1L, 0.35))
                .containsEntry("state:iran SUPPLIED state:russia actual", List.of(3L, 0.88));
        Path exported = folder.resolve("exported." + (format == ExportFormat.STIX ? "json" : "ftm.json"));
        new Exports(driver).write(format, exported);
        load(driver, exported);
        assertThat(ties(driver)).isEqualTo(before);
        Driver empty = TestNeo4j.emptied();
        load(empty, exported);
        assertThat(ties(empty)).isEqualTo(before);
    }

    private static Map<String, List<Object>> ties(Driver driver) {
        Map<String, List<Object>> ties = new TreeMap<>();
        driver.executableQuery("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + r.modality AS tie, "
                + "r.origins AS origins, r.confidence AS confidence").execute().records()
                .forEach(row -> ties.put(row.get("tie").asString(), row.values().stream().skip(1).map(Value::asObject).toList()));
        return ties;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void load(Driver driver, Path file) {
        Graph graph = new Graph(driver);
        try (SourceReader reader = Sources.open(file, new SourceOptions(SourceOptions.AUTO, null, null))) {
            while (reader.hasNext()) {
                SourceItem item = reader.next();
                assertThat(item).isInstanceOf(SourceItem.Read.class);
                if (item instanceof SourceItem.Read read) {
                    graph.write(List.of(RESOLVER.resolve(read.document(), read.claims())));
                }
            }
        }
    }
}
