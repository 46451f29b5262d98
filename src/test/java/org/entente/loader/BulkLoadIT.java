// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.TestNeo4j;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.formats.MadeFiles;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Checks;
import org.entente.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class BulkLoadIT {

    @TempDir
    Path folder;

    @Test
    void makesTheGraphThatALoadMakes() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Registers.write(sources);
        Registers.writeTreaties(sources);
        Files.writeString(sources.resolve("odd.jsonl"), """
                {"id": "odd", "title": "A \\"quoted\\", comma'd title", "date": "2024-05-01", "publisher": "Desk; Two", \
                "text": "First line \\u001f, \\"said\\".\\nSecond \\\\ line.", "facts": [\
                {"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["\\"Odd\\", one"]}, "stance": "denied", "quantity": {"min": 5}},\
                {"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["\\"Odd\\", one"]}, "speaker": ["Ann Moe"]}]}
                """);
        MadeFiles.pdf(sources.resolve("paper.pdf"), List.of("Iran delivered 200 drones to Russia in May 2024."));
        Driver driver = TestNeo4j.emptied();
        Graph graph = new Graph(driver);
        LoadReport one = new LoadRun(new StatedOnly(), new GraphStore(graph, new StatedOnly()), LoadOptions.DEFAULT, LoadListener.NONE)
                .of(List.of(LoadFile.of(sources)));
        List<Object> expected = dump(driver);

        Path data = folder.resolve("data");
        BulkLoad.Done done = load(data, sources);
        assertThat(done.load()).extracting(LoadReport::documents, LoadReport::claims, LoadReport::skipped).containsExactly(one.documents(),
                one.claims(), one.skipped());
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withPort(0).withoutAuthentication());
                Driver built = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            Graph whole = new Graph(built);
            whole.migrate();
            assertThat(dump(built)).containsExactlyElementsOf(expected);
            assertThat(new Checks(built).findings()).isEmpty();
            LoadReport again = new LoadRun(new StatedOnly(), new GraphStore(whole, new StatedOnly()), LoadOptions.DEFAULT,
                    LoadListener.NONE)
                    .of(List.of(LoadFile.of(sources)));
            assertThat(again.documents()).isZero();
        }
        assertThatThrownBy(() -> load(data, sources)).isInstanceOf(LoadFailed.class).hasMessageContaining("holds a graph already");
    }

    private static BulkLoad.Done load(Path data, Path sources) {
        return new BulkLoad(new StatedOnly(), data).run(EmbeddedOptions.home(data), List.of(sources), LoadOptions.DEFAULT,
                LoadListener.NONE);
    }

    private static List<Object> dump(Driver driver) {
        List<Object> rows = new ArrayList<>();
        CanonicalDump dump = new CanonicalDump(driver);
        dump.nodes(node -> rows.add(node.id() + node.labels() + typed(node.properties())));
        dump.edges(edge -> rows.add(edge.from() + edge.type() + edge.to() + typed(edge.properties())));
        return rows;
    }

    private static String typed(Map<String, Object> properties) {
        return properties.entrySet().stream().map(entry -> entry + ":" + entry.getValue().getClass().getSimpleName()).toList().toString();
    }
}
