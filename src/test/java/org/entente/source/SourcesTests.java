// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.formats.Sizes;
import org.entente.formats.SourceItem;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.model.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "#", "# ", "a", "a#", "---\n", "--- \n", ": ", "(", "from to "})
    @Timeout(120)
    void readsWhateverStandsThereWithoutEnd(String some) throws IOException {
        for (String begin : List.of("", "# ", "---\n", "---\ntitle: ")) {
            for (String end : List.of("", "x", "\n---\ntext")) {
                Read read = Read.content(folder, "a.md", begin + some.repeat(100_000) + end);
                assertThat(read.documents().size() + read.skips().size()).isOne();
            }
        }
    }

    @Test
    void readsPlainTextUnderItsFileName() {
        Document document = onlyDocument(file("harbour report.txt", "The harbour was closed.\n\nNobody said why."));
        assertThat(document.id()).matches("harbour-report-[0-9a-f]{8}");
        assertThat(document.kind()).isEqualTo(DocumentKind.TEXT);
        assertThat(document.passages()).extracting(Passage::text).containsExactly("The harbour was closed.", "Nobody said why.");
    }

    @Test
    void readsFrontMatter() {
        Document document = onlyDocument(file("a.md", """
                ---
                id: seed-07
                title: "A visit: what was said"
                date: 2024-06-19
                publisher: Entente seed
                url: https://example.org/visit
                basis:
                  - Press release of one side
                  - Press release of the other side
                kind: reference
                ---

                Atlantis received a guest.
                """));
        assertThat(document).extracting(Document::id, Document::title, Document::publisher, Document::date, Document::url, Document::kind)
                .containsExactly("seed-07", "A visit: what was said", "Entente seed", LocalDate.of(2024, 6, 19),
                        "https://example.org/visit",
                        DocumentKind.REFERENCE);
        assertThat(document.basis()).containsExactly("Press release of one side", "Press release of the other side");
        assertThat(document.text()).isEqualTo("Atlantis received a guest.\n");
    }

    @Test
    void takesTheTitleFromAHeading() {
        assertThat(onlyDocument(file("b.md", "# On ships #\n\nOne ship sailed.")).title()).isEqualTo("On ships");
    }

    @Test
    void readsEachLineOfJsonLinesAsADocument() {
        List<SourceItem> items = read(file("c.jsonl", """
                {"id": "one", "date": "2024-12-18", "publisher": null, "title": "First", "text": "Some text.", "url": null}

                {"id": 2, "text": "More text.", "basis": "A note"}
                """));
        assertThat(documents(items)).extracting(Document::id).containsExactly("one", "2");
        assertThat(documents(items)).extracting(Document::date).containsExactly(LocalDate.of(2024, 12, 18), null);
        assertThat(documents(items)).last().extracting(Document::basis).isEqualTo(List.of("A note"));
    }

    @Test
    void skipsBadLinesAndReadsTheRest() {
        List<SourceItem> items = read(file("d.jsonl", """
                {"id": "good-1", "text": "Text."}
                {"id": "cut", "text": "Tex
                {"id": "silent"}
                {"text": "Nameless."}
                {"id": "good-1", "text": "Again."}
                {"id": "undated", "text": "Text.", "date": "some day"}
                {"id": "mute", "text": ["a"]}
                [1]
                {"id": "good-2", "text": "Text."}
                """));
        assertThat(documents(items)).extracting(Document::id).containsExactly("good-1", "good-2");
        assertThat(skips(items)).extracting(Skip::reason).containsExactly("JSON not understood", "no text", "no id", "duplicate id",
                "date not understood", "field of the wrong kind", "not a JSON object");
        assertThat(skips(items)).extracting(skip -> skip.where().replaceFirst(".*d\\.jsonl", "")).containsExactly(":2:27", ":3", ":4", ":5",
                ":6", ":7", ":8");
        assertThat(skips(items)).extracting(Skip::detail).noneMatch(String::isBlank);
    }

    @Test
    void skipsALineInAnotherEncodingOnly() {
        byte[] latin = "{\"id\": \"b\", \"text\": \"Gr\u00fc\u00dfe\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = "{\"id\": \"a\", \"text\": \"Grüße\"}\n".getBytes(StandardCharsets.UTF_8);
        List<SourceItem> items = read(
                file("e.jsonl", concat(good, latin, "{\"id\": \"c\", \"text\": \"x\"}".getBytes(StandardCharsets.UTF_8))));
        assertThat(documents(items)).extracting(Document::text).containsExactly("Grüße", "x");
        assertThat(skips(items)).singleElement().extracting(Skip::reason).isEqualTo("not UTF-8");
    }

    @Test
    void readsUtf16WithAByteOrderMark() {
        String text = "A rocket 🚀 for the Atlantis of the Müllers.\nThe second line of it.".repeat(5000);
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
            Document document = onlyDocument(file("f.txt", ("\uFEFF" + text).getBytes(charset)));
            assertThat(document.text()).isEqualTo(text);
        }
    }

    @Test
    void skipsWhatIsNoText() throws IOException {
        assertThat(onlySkip(file("empty.txt", "")).reason()).isEqualTo("empty file");
        assertThat(onlySkip(file("blank.txt", " \n\n")).reason()).isEqualTo("empty file");
        assertThat(onlySkip(file("binary.txt", new byte[]{'M', 'Z', 0, 0, 1, 2})).reason()).isEqualTo("binary file");
        assertThat(onlySkip(file("page.txt", "<!DOCTYPE html><html></html>")).reason()).isEqualTo("no text");
        assertThat(onlySkip(file("matter.md", "---\ntitle: [\n---\nText.")).reason()).isEqualTo("front matter not understood");
        assertThat(onlySkip(folder.resolve("missing.txt")).reason()).isEqualTo("file not readable");
        assertThat(onlySkip(Files.createDirectory(folder.resolve("dir.txt"))).reason()).isEqualTo("file not readable");
    }

    @Test
    void skipsWhatIsTooLarge() throws IOException {
        String large = "a".repeat(Sizes.MAX_DOCUMENT_BYTES);
        assertThat(onlySkip(file("large.txt", large + "b")).reason()).isEqualTo("document too large");
        List<SourceItem> items = read(
                file("g.jsonl", "{\"id\": \"big\", \"text\": \"%s\"}\n{\"id\": \"a\", \"text\": \"x\"}\n".formatted(large)));
        assertThat(skips(items)).singleElement().extracting(Skip::reason).isEqualTo("line too long");
        assertThat(documents(items)).extracting(Document::id).containsExactly("a");
    }

    @Test
    void takesDateAndPublisherFromTheCallerWhereTheSourceIsSilent() {
        Path file = file("h.jsonl",
                "{\"id\": \"a\", \"text\": \"x\", \"date\": \"2020-01-02\"}\n{\"id\": \"b\", \"text\": \"x\", \"publisher\": \"P\"}\n");
        List<Document> documents = documents(read(file, new SourceOptions("jsonl", LocalDate.of(2021, 1, 1), "Q")));
        assertThat(documents).extracting(Document::date).containsExactly(LocalDate.of(2020, 1, 2), LocalDate.of(2021, 1, 1));
        assertThat(documents).extracting(Document::publisher).containsExactly("Q", "P");
    }

    @Test
    void refusesAFormatThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sources.open(folder, new SourceOptions("odt", null, null)))
                .withMessageContaining("auto, text, jsonl");
    }

    @Test
    void countsAllBytes() throws IOException {
        Path file = file("i.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n".repeat(10_000));
        try (SourceReader reader = Sources.open(file, SourceOptions.DEFAULT)) {
            reader.forEachRemaining(item -> {});
            assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    private Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static List<SourceItem> read(Path file) {
        return read(file, SourceOptions.DEFAULT);
    }

    static List<SourceItem> read(Path file, SourceOptions options) {
        List<SourceItem> items = new ArrayList<>();
        try (SourceReader reader = Sources.open(file, options)) {
            reader.forEachRemaining(items::add);
        }
        return items;
    }

    static List<Document> documents(List<SourceItem> items) {
        return items.stream().filter(SourceItem.Read.class::isInstance).map(SourceItem.Read.class::cast).map(SourceItem.Read::document)
                .toList();
    }

    static List<Skip> skips(List<SourceItem> items) {
        return items.stream().filter(SourceItem.Skipped.class::isInstance).map(SourceItem.Skipped.class::cast).map(SourceItem.Skipped::skip)
                .toList();
    }

    private static Document onlyDocument(Path file) {
        List<SourceItem> items = read(file);
        assertThat(items).singleElement().isInstanceOf(SourceItem.Read.class);
        return documents(items).getFirst();
    }

    private static Skip onlySkip(Path file) {
        List<SourceItem> items = read(file);
        assertThat(items).singleElement().isInstanceOf(SourceItem.Skipped.class);
        return skips(items).getFirst();
    }
}
