// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.entente.query.ExportFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That exports stream: a graph that does not fit into the memory of the process leaves it whole, in a process of its own. */
@Tag("memory")
class ExportMemoryIT {

    private static final String MEMORY = "-Xmx256m";
    private static final int PASSAGES = 12_000;
    private static final long LARGE = 100_000_000;

    @TempDir
    private Path folder;

    @Test
    void exportsMoreThanFitsIntoMemory() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "--add-modules=jdk.incubator.vector", "-cp",
                System.getProperty("java.class.path"), ExportProcess.class.getName(), folder.resolve("data").toString(),
                String.valueOf(PASSAGES)).redirectError(errors.toFile()).start();
        List<String> written = process.inputReader().readAllLines();
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        System.out.printf("exports in a process with %s: %s%n", MEMORY, written);
        assertThat(written).hasSameSizeAs(Arrays.asList(ExportFormat.values()));
        assertThat(written).filteredOn(line -> line.startsWith("graphml") || line.startsWith("jsonld"))
                .allSatisfy(line -> assertThat(Long.parseLong(line.split(" ")[1])).isGreaterThan(LARGE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
