// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.Graph;
import org.entente.query.ExportFormat;
import org.entente.query.Exports;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Makes a graph that is larger than the memory of its process, and exports it in every format; prints each with its number of bytes. */
final class ExportProcess {

    private static final int BATCH = 500;

    private static final String NODES = """
            UNWIND $numbers AS n
            MERGE (d:Document {id: 'doc-' + n / 10}) SET d.title = 'Document ' + n / 10, d.date = date('2024-01-01')
            CREATE (p:Passage {id: 'passage-' + n, text: $text + n})-[:PART_OF]->(d)
            CREATE (c:Claim {id: 'claim-' + n, quote: 'words ' + n})-[:QUOTES]->(p)
            CREATE (c)-[:ABOUT]->(:Fact:Transfer {id: 'fact-' + n})
            CREATE (:Entity:Organization {id: 'org:' + n, name: 'Works ' + n, aliases: []})
            """;

    private static final String TIES = """
            UNWIND $numbers AS n
            UNWIND range(1, 8) AS k
            MATCH (a:Entity {id: 'org:' + n}), (b:Entity {id: 'org:' + (n + 7 * k) % $all})
            CREATE (a)-[:SUPPLIED {claims: 1, origins: 1, confidence: 0.5, disputed: false, facts: [i IN range(1, 20) | 'fact-' + (n + i)],
              supports: [i IN range(1, 20) | 'fact-' + (n + i) + '|||undated|2024-01-01|doc-' + n / 10], modality: 'actual'}]->(b)
            """;

    private ExportProcess() {}

    /** @param arguments the data folder, how many passages of 10,000 characters, facts and entities there are to be */
    public static void main(String... arguments) throws IOException {
        int all = Integer.parseInt(arguments[1]);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j
                .start(EmbeddedOptions.in(Path.of(arguments[0])).withPort(0).withPageCacheMegabytes(64));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            new Graph(driver).migrate();
            for (String cypher : List.of(NODES, TIES)) {
                for (int first = 0; first < all; first += BATCH) {
                    driver.executableQuery(cypher).withParameters(Map.of("all", all, "text", "abcdefghij".repeat(1_000), "numbers",
                            IntStream.range(first, Math.min(all, first + BATCH)).boxed().toList())).execute();
                }
            }
            for (ExportFormat format : ExportFormat.values()) {
                Path file = Files.createTempFile("export", null);
                new Exports(driver).write(format, file);
                System.out.println(format.key() + " " + Files.size(file));
                Files.delete(file);
            }
        }
    }
}
