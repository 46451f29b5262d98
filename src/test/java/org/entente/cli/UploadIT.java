// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Folders of many files, as one load. */
class UploadIT {

    private static final int FILES = 1_200;

    @TempDir
    private Path folder;

    @Test
    void takesMoreThanAThousandFilesAtOnceAndLeavesNoneBehind() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(notes.resolve(i + ".jsonl"), """
                    {"id": "note-%d", "facts": [{"type": "Transfer", "roles": {"supplier": ["Iran"], "recipient": ["Russia"], "item": ["drone"]}}]}
                    """.formatted(i));
        }
        Path data = folder.resolve("data");
        Application application = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, true));
        try {
            StringWriter out = new StringWriter();
            CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
            assertThat(command.execute("load", notes.toString(), "--data", data.toString())).as(out.toString()).isZero();
            assertThat(out.toString()).contains("1,200");
            try (Stream<Path> left = Files.walk(data.resolve("tmp"))) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        } finally {
            application.close();
        }
    }
}
