// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.entente.graph.Graph;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/backup")
@Tag(name = "The graph as a whole")
class BackupController {

    private final Graph graph;

    BackupController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping
    @Operation(summary = "The whole graph with its history, to be put back by 'entente restore'; takes the role admin")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string")))
    ResponseEntity<StreamingResponseBody> backup() {
        return Attachment.of("application/zip", "entente-backup.zip", this::write);
    }

    /** By way of a file, so that writes wait for the disk alone and not for the network. */
    private void write(OutputStream out) throws IOException {
        Path file = Files.createTempFile("entente-backup", ".zip");
        try {
            try (OutputStream kept = Files.newOutputStream(file)) {
                graph.backUp(kept);
            }
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }
}
