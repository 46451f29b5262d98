// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code entente up} without the seed on free ports, in a process of its own, as a user starts it. */
record UpProcess(Process process, Path data, Path said) implements AutoCloseable {

    private static final String LAST = "  log            ";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Starts it and does not wait. */
    static UpProcess begin(Path data, Path said, String... javaOptions) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up", "--no-seed", "--port", "0",
                "--bolt-port", "0", "--data", data.toString()));
        return new UpProcess(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start(), data, said);
    }

    /** Starts it and waits until it says that it is up. */
    static UpProcess start(Path data, Path said, String... javaOptions) throws IOException, InterruptedException {
        UpProcess up = begin(data, said, javaOptions);
        up.awaitUp();
        return up;
    }

    void awaitUp() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(said).contains(LAST)) {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as(Files.readString(said)).isFalse();
            assertThat(System.nanoTime()).as(Files.readString(said)).isLessThan(until);
        }
    }

    URI url() {
        return new ServerFile(data).read().orElseThrow().url();
    }

    /** Ends it as a user does, and returns its exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
