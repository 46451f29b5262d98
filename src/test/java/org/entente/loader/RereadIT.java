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
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.graph.write.ClaimChanges;
import org.entente.graph.write.UnknownDocument;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.query.Documents;
import org.entente.query.ReaderView;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

class RereadIT {

    private static final String SENTENCE = "Peru sent rifles to Chad.";

    @TempDir
    Path folder;

    private Driver driver;
    private Graph graph;

    @BeforeEach
    void loadTwoTexts() throws IOException {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
        Files.writeString(folder.resolve("first.txt"), SENTENCE);
        Files.writeString(folder.resolve("second.txt"), "Nothing happened. " + SENTENCE);
        assertThat(loader(new Fixed("1", "Peru", false)).load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE).claims())
                .isEqualTo(2);
    }

    @Test
    void readsWhatAnotherEditionReadAndCountsWhatChanged() {
        LoadReport report = loader(new Fixed("2", "Chile", false)).reread(List.of(), LoadListener.NONE);
        assertThat(report).extracting(LoadReport::readAnew, LoadReport::replaced).containsExactly(2L, 0L);
        assertThat(report.changes()).isEqualTo(new ClaimChanges(2, 0, 0));
        assertThat(suppliers()).containsExactly("Chile");
        assertThat(readings("first")).containsExactly(new ReaderView("fixed", "2", "done"));
    }

    @Test
    void endsInTheSameGraphAsLoadingTheFilesAnew() {
        Loader later = loader(new Fixed("2", "Chile", false));
        later.reread(List.of(), LoadListener.NONE);
        List<Object> reread = dump();
        LoadReport loaded = later.load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE);
        assertThat(loaded).extracting(LoadReport::documents, LoadReport::unchanged).containsExactly(0L, 2L);
        assertThat(dump()).isEqualTo(reread);
    }

    @Test
    void saysThatALoadReadAnewWhatItHadReadByAnotherEdition() {
        LoadReport report = loader(new Fixed("2", null, false)).load(List.of(folder), LoadOptions.DEFAULT, LoadListener.NONE);
        assertThat(report.readAnew()).isEqualTo(2);
        assertThat(report.changes()).isEqualTo(new ClaimChanges(0, 0, 2));
    }

    @Test
    void keepsWhatStoodWhereAReadingFailsAndTriesAgain() {
        List<Object> before = dump();
        LoadReport failed = loader(new Fixed("2", "Chile", true)).reread(List.of(), LoadListener.NONE);
        assertThat(failed).extracting(LoadReport::documents, LoadReport::readAnew).containsExactly(0L, 0L);
        assertThat(failed.skipped()).containsEntry("text not understood", 2L);
        assertThat(dump()).isEqualTo(before);
        assertThat(readings("first")).containsExactly(new ReaderView("fixed", "2", "failed"));
        assertThat(loader(new Fixed("2", "Chile", false)).reread(List.of(), LoadListener.NONE).readAnew()).isEqualTo(2);
        assertThat(readings("first")).containsExactly(new ReaderView("fixed", "2", "done"));
    }

    @Test
    void triesAgainANewDocumentThatCouldNotBeRead() throws IOException {
        Files.writeString(folder.resolve("third.txt"), SENTENCE);
        loader(new Fixed("1", "Peru", true)).load(List.of(folder.resolve("third.txt")), LoadOptions.DEFAULT, LoadListener.NONE);
        assertThat(readings("third")).containsExactly(new ReaderView("fixed", "1", "failed"));
        LoadReport again = loader(new Fixed("1", "Peru", false)).reread(List.of("third"), LoadListener.NONE);
        assertThat(again).extracting(LoadReport::readAnew, LoadReport::claims).containsExactly(1L, 1L);
    }

    @Test
    void leavesWhatThisEditionHasRead() {
        assertThat(loader(new Fixed("1", "Peru", false)).reread(List.of("first"), LoadListener.NONE))
                .extracting(LoadReport::documents, LoadReport::unchanged, LoadReport::readAnew).containsExactly(0L, 1L, 0L);
    }

    @Test
    void tellsWhichDocumentIsNotThere() {
        assertThatThrownBy(() -> loader(new Fixed("1", "Peru", false)).reread(List.of("first", "fourth"), LoadListener.NONE))
                .isInstanceOf(UnknownDocument.class).hasMessageContaining("fourth");
    }

    private Loader loader(ClaimReader reader) {
        return new Loader(graph, new NamedUnderstanding(List.of(reader), Gazetteer.load()), "");
    }

    private List<ReaderView> readings(String document) {
        return new Documents(driver).readers(document);
    }

    private List<String> suppliers() {
        return driver.executableQuery("MATCH (s:Entity)-[:MADE_TRANSFER]->(:Transfer) RETURN DISTINCT s.name AS name").execute().records()
                .stream().map(row -> row.get("name").asString()).toList();
    }

    private List<Object> dump() {
        List<Object> dump = new ArrayList<>();
        new CanonicalDump(driver).nodes(dump::add);
        new CanonicalDump(driver).edges(dump::add);
        return dump;
    }

    /** Finds the one sentence, with this supplier where one is given; or fails. */
    private record Fixed(String version, String supplier, boolean fails) implements ClaimReader {

        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public Reading read(Document document) {
            if (fails) {
                throw new IllegalStateException("out of order");
            }
            int start = document.text().indexOf(SENTENCE);
            return supplier == null ? Reading.done(List.of(), List.of()) : Reading.done(List.of(claim(start)), List.of());
        }

        private Claim claim(int start) {
            Map<Role, List<Name>> roles = Map.of(Role.SUPPLIER, List.of(Name.of(supplier, EntityKind.STATE)), Role.RECIPIENT,
                    List.of(Name.of("Chad", EntityKind.STATE)), Role.ITEM, List.of(Name.of("rifle", EntityKind.WEAPON)));
            return Claim.of(FactType.TRANSFER, roles, new Quote(SENTENCE, start, start + SENTENCE.length()), edition());
        }
    }
}
