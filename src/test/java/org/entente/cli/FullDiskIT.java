// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service, in a process of its own, whose disk is filled by others while it runs: one in memory, which takes the right to mount it. */
@Tag("service")
class FullDiskIT {

    private static final String PATHS = "/api/v1/paths?from=Zambia&to=Malawi";
    private static final String NOTE = "Zambia sent 40 trucks to Malawi on 3 May 2024.";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path disk;
    private Path ballast;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        ballast = disk.resolve("ballast");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=500m", "entente-test", disk.toString()))
                .as("a file system can be mounted here").isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void isReadOnlyWhileThereIsNoRoom() throws Exception {
        try (UpProcess up = UpProcess.start(disk.resolve("data"), folder.resolve("said"))) {
            assertThat(write(up, "first").statusCode()).isEqualTo(201);
            fill(60 << 20);
            HttpResponse<String> refused = write(up, "second");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
            assertThat(refused.body()).contains("disk-full", "has less than 100 MB left, so nothing is written until there is room");
            assertThat(get(up, PATHS).statusCode()).isEqualTo(200);
            assertThat(get(up, "/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get(up, "/actuator/health").body()).contains("DOWN");
            Files.delete(ballast);
            assertThat(write(up, "second").statusCode()).isEqualTo(201);
            assertThat(get(up, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(up.stop()).isEqualTo(143);
        }
    }

    @Test
    void saysThatItMustBeStartedAnewWhereNeo4jFoundNoneItself() throws Exception {
        try (UpProcess up = UpProcess.start(disk.resolve("data"), folder.resolve("said"), "-Dentente.limits.least-free=0B")) {
            assertThat(write(up, "first").statusCode()).isEqualTo(201);
            fill(0);
            HttpResponse<String> refused = write(up, "second");
            for (int i = 3; refused.statusCode() == 201; i++) {
                refused = write(up, "note-" + i);
            }
            assertThat(refused.body()).contains("start it again");
            HttpResponse<String> asked = get(up, PATHS);
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(503);
            assertThat(asked.body()).contains("database-stopped", "start it again");
            assertThat(get(up, "/actuator/health/readiness").statusCode()).isEqualTo(503);
            Files.delete(ballast);
            up.stop();
        }
        try (UpProcess up = UpProcess.start(disk.resolve("data"), folder.resolve("said-again"))) {
            assertThat(get(up, PATHS).body()).contains("40 trucks");
            assertThat(write(up, "second").statusCode()).isEqualTo(201);
            up.stop();
        }
    }

    private void fill(long left) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                out.write(block, 0, (int) Math.min(block.length, Files.getFileStore(disk).getUsableSpace() - left));
            }
        }
    }

    private HttpResponse<String> write(UpProcess up, String id) throws Exception {
        return client.send(HttpRequest.newBuilder(up.url().resolve("/api/v1/documents")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, NOTE))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(UpProcess up, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(up.url().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
