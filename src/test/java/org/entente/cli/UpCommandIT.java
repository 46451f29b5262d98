// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a user starts it, in a process of its own. */
class UpCommandIT {

    @TempDir
    private Path folder;

    @Test
    void saysItsOwnWordsAloneAndKeepsItsFilesForItsOwner() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path log = data.resolve("entente.log");
        try (UpProcess up = UpProcess.start(data, folder.resolve("said"))) {
            assertThat(openToOthers(data)).isEmpty();
            up.stop();
            assertThat(Files.readAllLines(up.said())).hasSize(6).first().isEqualTo("Entente is up.");
            assertThat(Files.readAllLines(up.said())).last().isEqualTo("  log            " + log);
        }
        assertThat(log).content().contains(" INFO ", "built the path index");
        assertThat(openToOthers(data)).isEmpty();
        assertThat(data.resolve("tmp")).doesNotExist();
    }

    private static List<Path> openToOthers(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(path -> !mode(path).endsWith("------")).toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            return "------";
        }
    }
}
