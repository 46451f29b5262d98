// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.formats.SourceItem;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;
import org.junit.jupiter.api.Test;

/** What must hold of the documents that come with Entente. */
class SeedTests {

    private static final Path SEED = Path.of("seed");

    @Test
    void everyFileIsADocument() throws IOException {
        assertThat(items()).hasOnlyElementsOfType(SourceItem.Read.class);
    }

    @Test
    void everyDocumentSaysWhenItWasWrittenAndWhatItRestsOn() throws IOException {
        assertThat(documents()).allSatisfy(document -> {
            assertThat(document.id()).startsWith("seed-");
            assertThat(document.title()).isNotBlank();
            assertThat(document.date()).isNotNull();
            assertThat(document.publisher()).startsWith("Entente seed");
            assertThat(document.basis()).isNotEmpty();
        });
        assertThat(documents()).extracting(Document::id).doesNotHaveDuplicates();
    }

    @Test
    void thereAreAtLeastTwelveBriefingsAndOneStoryOfTwoOutlets() throws IOException {
        List<Document> briefings = documents().stream().filter(document -> document.kind() == DocumentKind.TEXT).toList();

        assertThat(briefings).hasSizeGreaterThanOrEqualTo(12);
        assertThat(briefings).extracting(Document::publisher).contains("Entente seed, outlet A", "Entente seed, outlet B");
    }

    @Test
    void theReferenceDocumentsAreMarkedAsSuch() throws IOException {
        assertThat(documents().stream().filter(document -> document.id().startsWith("seed-reference-"))).isNotEmpty()
                .allMatch(document -> document.kind() == DocumentKind.REFERENCE);
    }

    private static List<Document> documents() throws IOException {
        return items().stream().filter(SourceItem.Read.class::isInstance).map(SourceItem.Read.class::cast).map(SourceItem.Read::document)
                .toList();
    }

    private static List<SourceItem> items() throws IOException {
        List<SourceItem> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SEED)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (SourceReader reader = Sources.open(file, new SourceOptions("auto", null, null))) {
                    reader.forEachRemaining(items::add);
                }
            }
        }
        return items;
    }
}
