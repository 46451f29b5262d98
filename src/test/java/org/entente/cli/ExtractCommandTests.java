// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.entente.formats.SourceItem;
import org.entente.model.Document;
import org.entente.model.Name;
import org.entente.model.Role;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void failsWhereEveryFileWasSkippedAndSaysWhy() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Path bytes = Files.write(folder.resolve("bytes.txt"), new byte[]{0, 1, 2, 3, 0, 0, 7});
        assertThat(extract(empty, bytes)).isOne();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(3).anySatisfy(line -> assertThat(line).contains("skipped", "empty.txt"))
                .anySatisfy(line -> assertThat(line).contains("skipped", "bytes.txt"));
    }

    @Test
    void succeedsWhereOneOfThemIsRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Path note = Files.writeString(folder.resolve("note.txt"), "Zambia supplied 40 mortars to Malawi in March 2024.");
        assertThat(extract(empty, note)).isZero();
        assertThat(out.toString().lines()).singleElement().satisfies(line -> assertThat(line).contains("Transfer"));
        assertThat(err.toString()).contains("empty.txt");
    }

    @Test
    void givesLinesThatLoadAsTheyAre() throws IOException {
        Path note = Files.writeString(folder.resolve("note.md"), """
                ---
                title: A note
                date: 2024-04-02
                publisher: Desk
                url: https://desk.example/1
                ---
                Zambia supplied 40 mortars to Malawi in March 2024.
                """);
        assertThat(execute("extract", "--full", note.toString())).isZero();
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), out.toString());
        try (SourceReader again = Sources.open(lines, SourceOptions.DEFAULT)) {
            SourceItem.Read read = (SourceItem.Read) again.next();
            assertThat(read.document()).extracting(Document::id, Document::title, Document::publisher, Document::url)
                    .containsExactly("note", "A note", "Desk", "https://desk.example/1");
            assertThat(read.document().date()).isEqualTo(LocalDate.of(2024, 4, 2));
            assertThat(read.claims()).singleElement().satisfies(claim -> {
                assertThat(claim.role(Role.RECIPIENT)).extracting(Name::text).containsExactly("Malawi");
                assertThat(claim.quote().text()).isEqualTo("Zambia supplied 40 mortars to Malawi in March 2024.");
                assertThat(claim.quote().standsIn(read.document().text())).isTrue();
            });
        }
    }

    @Test
    void tellsTheStatusOfEachFactWhereAsked() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Zambia supplied 40 mortars to Malawi in March 2024.");
        assertThat(execute("extract", "--proposed", note.toString())).isZero();
        assertThat(out.toString()).contains("\"status\":\"admitted\"");
        assertThat(execute("extract", "--reader", "oracle", note.toString())).isOne();
        assertThat(err.toString()).contains("no reader 'oracle'");
    }

    private int extract(Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "extract";
        for (int at = 0; at < files.length; at++) {
            arguments[at + 1] = files[at].toString();
        }
        return execute(arguments);
    }

    private int execute(String... arguments) {
        return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
