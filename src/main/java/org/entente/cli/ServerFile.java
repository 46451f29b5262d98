// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code server.json} in a data folder, for its owner alone: the address of the server that holds it, and a key to it. */
final class ServerFile {

    private final Path file;

    ServerFile(Path data) {
        file = data.resolve("server.json");
    }

    /**
     * A server that runs.
     *
     * @param url its address
     * @param key what to call it with
     */
    record Running(URI url, String key) {}

    /** The live server that holds the folder; empty where it has not told yet; a file that a dead one left behind counts as none. */
    Optional<Running> read() {
        try {
            JsonNode server = JsonMapper.shared().readTree(file);
            boolean alive = ProcessHandle.of(server.path("pid").asLong(-1)).map(ProcessHandle::isAlive).orElse(false);
            return alive
                    ? Optional.of(new Running(URI.create(server.path("url").asString()), server.path("key").asString()))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** @param scratch a folder of the same file system, for a moment */
    void write(Running server, Path scratch) throws IOException {
        Path fresh = Files.createTempFile(scratch, "server", ".json");
        Files.writeString(fresh, JsonMapper.shared().writeValueAsString(
                Map.of("url", server.url().toString(), "key", server.key(), "pid", ProcessHandle.current().pid())));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A stale file does no harm: its process is gone.
        }
    }
}
