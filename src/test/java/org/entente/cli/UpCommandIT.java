// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a user starts it, in a process of its own. */
class UpCommandIT {

    private static final String LAST = "  log            ";

    @TempDir
    private Path folder;

    @Test
    void saysItsOwnWordsAloneAndLogsToTheFileThatItNames() throws IOException, InterruptedException {
        Path log = folder.resolve("data").resolve("entente.log");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "up", "--no-seed", "--port", "0", "--bolt-port", "0", "--data",
                folder.resolve("data").toString())).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (process.isAlive() && !Files.readString(said).contains(LAST)) {
                assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as(Files.readString(said)).isFalse();
            }
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readAllLines(said)).first().isEqualTo("Entente is up.");
        assertThat(Files.readAllLines(said)).last().isEqualTo(LAST + log);
        assertThat(Files.readAllLines(said)).hasSize(6);
        assertThat(log).content().contains(" INFO ", "built the path index");
    }
}
