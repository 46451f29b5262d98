// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.entente.graph.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An answer that browsers save under a name. It is put together in a file first, so that neither the graph nor the next who asks waits for
 * the network.
 */
@Component
class Attachment {

    private final Path scratch;
    private final Room room;

    Attachment(@Value("${entente.scratch:${java.io.tmpdir}}") String scratch, Room room) {
        this.scratch = Path.of(scratch);
        this.room = room;
    }

    /** Writes what is to be sent into a file. */
    interface Content {

        void write(Path file) throws IOException;
    }

    ResponseEntity<StreamingResponseBody> of(HttpServletRequest request, String mediaType, String fileName, Content content) {
        room.require();
        Runnable leaving = LoadShedding.leaving(request);
        StreamingResponseBody body = out -> {
            Path file = Files.createTempFile(scratch, "answer", null);
            try {
                write(content, file);
                leaving.run();
                Files.copy(file, new PacedStream(out));
            } finally {
                Files.delete(file);
            }
        };
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName).build().toString()).body(body);
    }

    private void write(Content content, Path file) {
        try {
            content.write(file);
        } catch (IOException e) {
            throw room.explain(new UncheckedIOException(e));
        }
    }
}
