// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.entente.TestNeo4j;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.entente.reading.ClaimReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.json.JsonMapper;

/**
 * Each canned query on the seed with its defaults, held against the result recorded under {@code golden/queries/<topic>/<name>.jsonl}: a line
 * of columns, then a line a row; the reader's version, which is a hash, stands as VERSION. {@code -Dentente.golden=write} records them anew.
 */
@SpringBootTest(properties = "entente.seed=true")
class CannedQueriesIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/queries");
    private static final boolean RECORDS = "write".equals(System.getProperty("entente.golden"));
    private static final int EMPTY_AT_MOST = 4;

    private final CannedQueries queries;
    private final ClaimReader reader;
    private final JsonMapper json = new JsonMapper();

    CannedQueriesIT(@Autowired CannedQueries queries, @Autowired ClaimReader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    @TestFactory
    Stream<DynamicTest> givesTheRecordedResult() {
        return queries.all().stream().map(query -> dynamicTest(query.topic() + "/" + query.name(), () -> holds(query)));
    }

    @Test
    void recordsNoResultOfAQueryThatIsGone() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(
                    queries.all().stream().map(CannedQueriesIT::golden).toList());
        }
    }

    @Test
    void findsRowsForAllButAFew() {
        assertThat(queries.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(queries.all().stream().filter(query -> queries.run(query.name(), Map.of()).rows().isEmpty()).map(CannedQuery::name))
                .hasSizeLessThanOrEqualTo(EMPTY_AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (n:Entity {id: 'state:atlantis'}) RETURN n.id AS id",
            "MATCH (n:Entity) SET n.name = 'Atlantis' RETURN n.id AS id", "MATCH (n:Entity) DETACH DELETE n RETURN 1 AS id",
            "CREATE INDEX atlantis FOR (n:Entity) ON (n.atlantis)"})
    void runsNoQueryThatWrites(String cypher) {
        CannedQuery writes = CannedQueryFile.read("test", "writes", """
                // name: writes
                // title: Writes
                // description: Writes, which no canned query may.
                // returns: id
                %s
                """.formatted(cypher));
        assertThatThrownBy(() -> queries.run(writes, Map.of())).isInstanceOf(Refused.class).cause()
                .isInstanceOf(ClientException.class).hasMessageMatching("(?s).*(read access mode|[Ss]chema|not allowed).*");
        assertThat(queries.run("most-connected", Map.of()).rows()).isNotEmpty();
        assertThat(TestNeo4j.driver().executableQuery("MATCH (n:Entity) WHERE n.id = 'state:atlantis' OR n.name = 'Atlantis' RETURN n")
                .execute().records()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "25"})
    void isPlannedWithoutWarningAndWithoutScanningAllNodes(String language) {
        List<String> faults = new ArrayList<>();
        for (CannedQuery query : queries.all()) {
            ResultSummary explained = explain(language, query);
            explained.gqlStatusObjects().stream()
                    .filter(status -> !status.gqlStatus().startsWith("00") && !status.gqlStatus().startsWith("02"))
                    .forEach(status -> faults.add(query.name() + ": " + status.statusDescription()));
            if (explained.queryType() != QueryType.READ_ONLY) {
                faults.add(query.name() + ": is a query of type " + explained.queryType());
            }
            boolean starts = query.parameters().stream().anyMatch(param -> param.type() == ParamType.ENTITY);
            if (starts && operators(explained.queryPlan().orElseThrow()).anyMatch(operator -> operator.startsWith("AllNodesScan"))) {
                faults.add(query.name() + ": scans all nodes");
            }
        }
        assertThat(faults).isEmpty();
    }

    private ResultSummary explain(String language, CannedQuery query) {
        Map<String, Object> defaults = new HashMap<>();
        query.parameters().forEach(param -> defaults.put(param.name(), param.defaultValue()));
        return TestNeo4j.driver().executableQuery("CYPHER " + language + " EXPLAIN " + query.cypher()).withParameters(defaults).execute()
                .summary();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()),
                StreamSupport.stream(plan.children().spliterator(), false).flatMap(CannedQueriesIT::operators));
    }

    private void holds(CannedQuery query) throws IOException {
        QueryRun run = queries.run(query.name(), Map.of());
        assertThat(run.columns()).isEqualTo(query.returns());
        List<String> lines = Stream.concat(Stream.of(run.columns()), run.rows().stream()).map(json::writeValueAsString)
                .map(line -> line.replace(reader.version(), "VERSION")).toList();
        Path golden = golden(query);
        if (RECORDS) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    private static Path golden(CannedQuery query) {
        return GOLDEN.resolve(query.topic()).resolve(query.name() + ".jsonl");
    }
}
