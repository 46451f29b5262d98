// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.TestNeo4j;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Checks;
import org.entente.graph.Graph;
import org.entente.reading.ClaimReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Readers of one text, each of which finds what it is told to. */
class SideBySideIT {

    private static final String TEXT = "Peru sent rifles to Chad. Chile sent rifles to Niger.";
    private static final TransferReader FIRST = new TransferReader("first", "1", "Peru sent rifles to Chad.", "Peru", "Chad", false);
    private static final TransferReader BOTH = new TransferReader("second", "1", "Peru sent rifles to Chad.", "Peru", "Chad", false);
    private static final TransferReader OTHER = new TransferReader("second", "1", "Chile sent rifles to Niger.", "Chile", "Niger", false);

    @TempDir
    Path folder;

    private Driver driver;
    private Graph graph;

    @BeforeEach
    void writeAText() throws IOException {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
        Files.writeString(folder.resolve("note.txt"), TEXT);
    }

    @Test
    void aSecondReaderTakesNothingFromTheFirst() {
        load(FIRST);
        assertThat(load(OTHER)).extracting(LoadReport::documents, LoadReport::readAnew).containsExactly(1L, 1L);
        assertThat(claims()).containsExactly("Chile [second] admitted", "Peru [first] admitted");
        assertThat(load(FIRST).unchanged()).isEqualTo(1);
        assertThat(load(OTHER).unchanged()).isEqualTo(1);
        assertThat(load(FIRST, OTHER).unchanged()).isEqualTo(1);
        List<Object> one = dump();
        TestNeo4j.emptied();
        load(FIRST, OTHER);
        assertThat(dump()).isEqualTo(one);
        assertThat(new Checks(driver).findings()).isEmpty();
    }

    @Test
    void aClaimGoesWithTheLastWhoFoundIt() {
        load(FIRST, BOTH);
        assertThat(claims()).containsExactly("Peru [first, second] admitted");
        assertThat(readBy()).containsExactly("first", "second");
        load(FIRST.edition("2", ""));
        assertThat(claims()).containsExactly("Peru [second] admitted");
        assertThat(readBy()).containsExactly("second");
        load(new TransferReader("second", "2", "", "", "", false));
        assertThat(claims()).isEmpty();
        assertThat(new Checks(driver).findings()).isEmpty();
    }

    @Test
    void twoReadersAreOneVoice() {
        load(FIRST, BOTH);
        assertThat(driver.executableQuery("MATCH (f:Transfer) RETURN f.origins AS origins, f.claims AS claims").execute().records())
                .singleElement().satisfies(row -> {
                    assertThat(row.get("origins").asInt()).isEqualTo(1);
                    assertThat(row.get("claims").asInt()).isEqualTo(1);
                });
    }

    @Test
    void aFailedReadingLeavesItsClaimsAndThoseOfOthers() {
        load(FIRST, OTHER);
        LoadReport report = load(FIRST.edition("2", null), OTHER);
        assertThat(report.skipped()).containsEntry("text not understood", 1L);
        assertThat(claims()).containsExactly("Chile [second] admitted", "Peru [first] admitted");
        assertThat(statuses()).containsExactly("first/2 failed", "second/1 done");
        assertThat(load(FIRST.edition("2", "Bolivia"), OTHER).readAnew()).isEqualTo(1);
        assertThat(claims()).containsExactly("Bolivia [first] admitted", "Chile [second] admitted");
    }

    @Test
    void whatTwoFillDifferentlyIsProposedByBoth() {
        load(FIRST, new TransferReader("second", "1", "Peru sent rifles to Chad.", "Peru", "Mali", false));
        assertThat(claims()).containsExactly("Peru [first] proposed", "Peru [second] proposed");
        assertThat(driver.executableQuery("MATCH (f:Fact) RETURN f").execute().records()).isEmpty();
        assertThat(new Checks(driver).findings()).isEmpty();
    }

    @Test
    void whatALineStatesStandsBesideWhatIsReadInItsText() throws IOException {
        Files.delete(folder.resolve("note.txt"));
        Files.writeString(folder.resolve("lines.jsonl"), """
                {"id": "line", "text": "%s", "facts": [{"type": "Transfer", "sentence": "Peru sent rifles to Chad.", "start": 0,
                 "roles": {"supplier": ["Peru"], "recipient": ["Chad"], "item": ["rifle"]}}]}
                """.formatted(TEXT).replace("\n ", " "));
        load(OTHER);
        assertThat(claims()).containsExactly("Chile [second] admitted", "Peru [stated] admitted");
        load(new TransferReader("second", "2", "", "", "", false));
        assertThat(claims()).containsExactly("Peru [stated] admitted");
    }

    @Test
    void aGraphThatIsBuiltAsAWholeHasTheSame() throws IOException {
        TransferReader rival = new TransferReader("second", "1", "Peru sent rifles to Chad.", "Peru", "Mali", false);
        load(FIRST, rival);
        List<Object> expected = dump();
        Path data = folder.resolve("data");
        new BulkLoad(understanding(FIRST, rival), data).run(EmbeddedOptions.home(data), List.of(folder.resolve("note.txt")),
                LoadOptions.DEFAULT, LoadListener.NONE);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withPort(0).withoutAuthentication());
                Driver built = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            new Graph(built).migrate();
            assertThat(dump(built)).isEqualTo(expected);
            assertThat(new Checks(built).findings()).isEmpty();
        }
    }

    private LoadReport load(ClaimReader... readers) {
        return new Loader(graph, understanding(readers), "").load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE);
    }

    private static Understanding understanding(ClaimReader... readers) {
        return new NamedUnderstanding(List.of(readers), Gazetteer.load());
    }

    private List<String> claims() {
        return rows("MATCH (c:Claim) WHERE c.withdrawnAt IS NULL UNWIND c.roles AS role WITH c, role WHERE role STARTS WITH 'supplier' "
                + "RETURN c, c.readers AS readers, c.status AS status, role AS text ORDER BY text, readers");
    }

    private List<String> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> "%s %s %s".formatted(name(row.get("text").asString()), row.get("readers").asList(),
                        row.get("status").asString()))
                .toList();
    }

    private static String name(String role) {
        String slug = role.substring(role.indexOf(':') + 1);
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1);
    }

    private List<String> readBy() {
        return driver
                .executableQuery("MATCH (c:Claim)-[:READ_BY]->(r) WHERE c.withdrawnAt IS NULL RETURN r.reader AS reader ORDER BY reader")
                .execute().records().stream().map(row -> row.get("reader").asString()).toList();
    }

    private List<String> statuses() {
        return driver.executableQuery("MATCH (r:Reading) RETURN r.reader + '/' + r.version + ' ' + r.status AS text ORDER BY text")
                .execute()
                .records().stream().map(row -> row.get("text").asString()).toList();
    }

    private List<Object> dump() {
        return dump(driver);
    }

    private static List<Object> dump(Driver driver) {
        List<Object> dump = new ArrayList<>();
        new CanonicalDump(driver).nodes(dump::add);
        new CanonicalDump(driver).edges(dump::add);
        return dump;
    }
}
