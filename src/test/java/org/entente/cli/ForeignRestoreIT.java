// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Another process that would put a backup in the place of a store that a service in a process of its own is working on. */
@Tag("service")
class ForeignRestoreIT {

    @TempDir
    private Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void backUp() throws IOException {
        data = folder.resolve("data");
        backup = folder.resolve("backup.zip");
        Path note = Files.writeString(folder.resolve("first.txt"), "Zambia sent 40 trucks to Malawi on 3 May 2024.");
        assertThat(run("load", note.toString())).isEmpty();
        assertThat(run("backup", backup.toString())).contains("nodes");
    }

    @Test
    void findsItHeldFromTheFirstMomentToTheLastWithoutTheFileThatTellsItsAddress() throws Exception {
        try (UpProcess up = UpProcess.begin(data, folder.resolve("said"))) {
            while (!Files.exists(data.resolve("tmp"))) {
                assertThat(up.process().waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(run("restore", backup.toString(), "--force")).contains("is held by another process");
            up.awaitUp();
            assertThat(run("restore", backup.toString(), "--force")).contains("is held by the server at http");
            Path moved = Files.move(data.resolve("server.json"), folder.resolve("server.json"));
            assertThat(run("restore", backup.toString(), "--force")).contains("is held by another process");
            assertThat(run("up", "--port", "0", "--bolt-port", "0")).contains("is held by another process");
            Files.move(moved, data.resolve("server.json"));
            Path note = Files.writeString(folder.resolve("second.txt"), "Zambia sent 50 tents to Malawi on 4 May 2024.");
            assertThat(run("load", note.toString())).isEmpty();
            up.stop();
        }
        assertThat(run("retract", "second", "--dry-run")).isEmpty();
        assertThat(run("restore", backup.toString(), "--force")).contains("nodes");
        assertThat(run("retract", "second", "--dry-run")).contains("second");
    }

    @Test
    void goesOnWhereAKilledServiceLeftItsFiles() throws Exception {
        try (UpProcess up = UpProcess.start(data, folder.resolve("said"))) {
            Files.writeString(data.resolve("tmp").resolve("upload"), "half an upload");
            up.process().destroyForcibly().onExit().join();
            assertThat(data.resolve("server.json")).exists();
        }
        assertThat(run("restore", backup.toString(), "--force")).contains("nodes");
        assertThat(data.resolve("tmp")).doesNotExist();
    }

    /** What it says on standard error, which must be a line. */
    private String run(String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        command.execute(all);
        assertThat(err.toString().strip().lines().count()).as(err.toString()).isLessThanOrEqualTo(1);
        return err.toString();
    }
}
