// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.reading.FactJson;
import org.entente.reading.Gate;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;

/** A document gives the same facts whatever is read before it or beside it. */
class ManyDocumentsTests {

    private static final int ROUNDS = 2;

    @Test
    void givesTheSameOnAllCoresAndInAnyOrder() throws IOException {
        List<Document> documents = documents();
        Map<String, String> alone = new HashMap<>();
        documents.forEach(document -> alone.put(document.id(), line(document, Extractors.shared().extract(document))));
        assertThat(alone.values()).anyMatch(line -> line.contains("2023-06-01")).anyMatch(line -> line.contains("2024-06-01"));
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(documents, random);
            List<Reading> together = Extractors.shared().extractAll(documents.stream()).toList();
            for (int at = 0; at < documents.size(); at++) {
                assertThat(line(documents.get(at), together.get(at))).isEqualTo(alone.get(documents.get(at).id()));
            }
        }
    }

    /** The seed's briefings, and one text with relative dates under several dates of publication. */
    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seed"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(document(file.getFileName().toString(), Files.readString(file), LocalDate.of(2025, 1, 31)));
            }
        }
        for (int year = 2023; year <= 2025; year++) {
            documents.add(
                    document("relative-" + year, "Norway supplied 40 rifles to Ghana in June. Last month Peru sent 20 mortars to Chad.",
                            LocalDate.of(year, 12, 18)));
        }
        return documents;
    }

    private static Document document(String id, String text, LocalDate date) {
        return new Document(id, DocumentKind.TEXT, null, null, date, null, List.of(), null, text, List.of(new Passage(0, text, 0)));
    }

    private static String line(Document document, Reading extraction) {
        return FactJson.line(document, Gate.admit(document, extraction), new FactJson.Telling(true, false, false)) + extraction.skips();
    }
}
