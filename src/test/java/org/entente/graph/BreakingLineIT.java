// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.TestNeo4j;
import org.entente.model.FactType;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Writes over a line that breaks: the driver's managed transactions try again, and nothing is written twice. */
class BreakingLineIT {

    private static final List<ResolvedDocument> DOCUMENTS = IntStream.range(0, 8).mapToObj(BreakingLineIT::meeting).toList();

    @ParameterizedTest
    @ValueSource(longs = {300, 1_500, 4_000, 7_000})
    void endsInTheSameGraph(long bytes) throws IOException {
        Driver direct = TestNeo4j.emptied();
        new Graph(direct).write(DOCUMENTS);
        List<Object> whole = dump(direct);
        TestNeo4j.emptied();
        TestNeo4j.Server server = TestNeo4j.neo4j();
        try (BreakingLine line = BreakingLine.to(server.uri());
                Driver driver = GraphDatabase.driver(line.uri(),
                        AuthTokens.basic(server.username(), server.password().orElseThrow()))) {
            driver.verifyConnectivity();
            line.breakAfter(bytes);
            new Graph(driver).write(DOCUMENTS);
            assertThat(line.hasBroken()).isTrue();
        }
        assertThat(dump(direct)).isEqualTo(whole);
    }

    private static ResolvedDocument meeting(int number) {
        return document("meeting-" + number)
                .says(claim(FactType.MEETING).with(Role.PARTICIPANT, "person:ann", "person:bob-" + number)).build();
    }

    private static List<Object> dump(Driver driver) {
        List<Object> dump = new ArrayList<>();
        new CanonicalDump(driver).nodes(dump::add);
        new CanonicalDump(driver).edges(dump::add);
        return dump;
    }
}
