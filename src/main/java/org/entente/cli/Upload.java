// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** Sends files to the service as one load. */
final class Upload {

    private static final String STANDARD_INPUT = "-";

    private final Rest rest;

    Upload(Rest rest) {
        this.rest = rest;
    }

    /** A file and the name that the service shall report it by. */
    record Part(Path file, String name) {}

    /**
     * Every regular file below the paths, in a stable order; links below a folder are not followed.
     *
     * @throws CommandFailed where a path does not exist or cannot be read
     */
    static List<Part> parts(List<Path> paths) {
        List<Part> parts = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals(STANDARD_INPUT)) {
                parts.add(StandardInput.part());
            } else if (Files.isDirectory(path)) {
                parts.addAll(below(path));
            } else if (Files.isReadable(path)) {
                parts.add(new Part(path, path.toString()));
            } else {
                throw new CommandFailed("%s: %s: name a file or folder that can be read".formatted(path,
                        Files.exists(path) ? "not readable" : "no such file or folder"));
            }
        }
        if (parts.isEmpty()) {
            throw new CommandFailed("no file in " + paths + ": nothing to load");
        }
        return parts;
    }

    private static List<Part> below(Path folder) {
        List<Part> parts = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                    return !directory.equals(folder) && Files.isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isHidden(file)) {
                        parts.add(new Part(file, file.toString()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be read (%s)".formatted(folder, e.getMessage()));
        }
        parts.sort((a, b) -> a.name().compareTo(b.name()));
        return parts;
    }

    JsonNode send(List<Part> parts, Map<String, String> parameters) {
        String boundary = "entente-" + UUID.randomUUID();
        return rest.post("/api/v1/loads", parameters, "multipart/form-data; boundary=" + boundary, body(parts, boundary));
    }

    private static BodyPublisher body(List<Part> parts, String boundary) {
        List<BodyPublisher> pieces = new ArrayList<>();
        for (Part part : parts) {
            pieces.add(BodyPublishers.ofString("""
                    --%s\r
                    Content-Disposition: form-data; name="file"; filename="%s"\r
                    Content-Type: application/octet-stream\r
                    \r
                    """.formatted(boundary, part.name().replace("\"", "%22").replaceAll("\\R", " "))));
            try {
                pieces.add(BodyPublishers.ofFile(part.file()));
            } catch (IOException e) {
                throw new CommandFailed("%s: cannot be read (%s)".formatted(part.file(), e.getMessage()));
            }
            pieces.add(BodyPublishers.ofString("\r\n"));
        }
        pieces.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new));
    }
}
