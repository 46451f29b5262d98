// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of this machine that is run to its end. */
record Command(List<String> words, Map<String, String> environment, Duration limit) {

    private static final int NOT_FOUND = 127;

    static Command of(String... words) {
        return new Command(List.of(words), Map.of(), Duration.ofMinutes(1));
    }

    Command within(Duration longest) {
        return new Command(words, environment, longest);
    }

    Command with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Command(words, all, limit);
    }

    private record Ended(int status, String output) {}

    boolean succeeds() {
        return run().status() == 0;
    }

    /** What it says, on either stream; fails where its status is not 0. */
    String output() {
        Ended ended = run();
        if (ended.status() != 0) {
            throw new AssertionError("%s ended with %d:%n%s".formatted(String.join(" ", words), ended.status(), ended.output()));
        }
        return ended.output().strip();
    }

    private Ended run() {
        Path said = said();
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                return new Ended(-1, "not done within %s%n%s".formatted(limit, Files.readString(said, UTF_8)));
            }
            return new Ended(process.exitValue(), Files.readString(said, UTF_8));
        } catch (IOException noSuchCommand) {
            return new Ended(NOT_FOUND, String.valueOf(noSuchCommand.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            said.toFile().delete();
        }
    }

    private static Path said() {
        try {
            return Files.createTempFile("command", ".out");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
