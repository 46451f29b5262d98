// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, where Java is given less memory than what it is asked to do takes. */
@Tag("service")
class OutOfMemoryIT {

    private static final Path LAUNCHER = Path.of("entente").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void endsWithOneLine() throws Exception {
        assumeThat(Path.of("target", "lib")).as("what ./mvnw package builds").isDirectory();
        Path note = Files.writeString(folder.resolve("note.txt"), "Zambia sent 40 trucks to Malawi on 3 May 2024.");
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "load", note.toString(), "--data",
                folder.resolve("data").toString()).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("ENTENTE_JAVA_OPTS", "-Xmx160m");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(3);
        assertThat(Files.readString(said).strip().lines()).last().asString().contains("entente: out of memory", "ENTENTE_JAVA_OPTS");
        assertThat(Files.readString(said)).doesNotContain("java.lang");
    }
}
