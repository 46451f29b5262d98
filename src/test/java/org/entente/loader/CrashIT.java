// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills loads at random moments; run again, they must end in the same graph as one that was left alone. The long form:
 * {@code ./mvnw test -Dtest=CrashIT -Dentente.kills=50}.
 */
@Tag("kills")
class CrashIT {

    @TempDir
    Path folder;

    @Test
    void endsInTheSameGraphHoweverOftenItIsKilled() throws IOException, InterruptedException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Registers.write(sources);
        Path whole = folder.resolve("whole.dump");
        long begin = System.nanoTime();
        assertThat(load(sources, "whole", whole).waitFor()).isZero();
        long longest = (System.nanoTime() - begin) / 1_000_000;

        long seed = System.nanoTime();
        Random random = new Random(seed);
        int kills = Integer.getInteger("entente.kills", 100);
        int round = 0;
        while (kills > 0) {
            Path dump = folder.resolve("round-%d.dump".formatted(round));
            boolean killed = true;
            while (killed && kills > 0) {
                killed = killed(load(sources, "round-" + round, dump), random.nextLong(longest / 2));
                kills -= killed ? 1 : 0;
            }
            if (killed) {
                assertThat(load(sources, "round-" + round, dump).waitFor()).as("seed %d", seed).isZero();
            }
            assertThat(dump).as("seed %d", seed).hasSameTextualContentAs(whole);
            round++;
        }
    }

    /** Whether the process was killed that long after it began to load, rather than done before. */
    private static boolean killed(Process process, long millis) throws IOException, InterruptedException {
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.lines().anyMatch(LoadProcess.BEGIN::equals)).isTrue();
            Thread.sleep(millis);
            process.destroyForcibly();
            return process.waitFor() != 0;
        }
    }

    private Process load(Path sources, String data, Path dump) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
                LoadProcess.class.getName(), sources.toString(), folder.resolve(data).toString(), dump.toString()));
        return new ProcessBuilder(command).redirectError(folder.resolve(data + ".log").toFile()).start();
    }
}
