// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private int extract(Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "extract";
        for (int at = 0; at < files.length; at++) {
            arguments[at + 1] = files[at].toString();
        }
        return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
