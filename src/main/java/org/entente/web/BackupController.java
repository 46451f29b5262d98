// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.OutputStream;
import java.nio.file.Files;

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
import jakarta.servlet.http.HttpServletRequest;

@RestController
@RequestMapping("/api/v1/backup")
@Tag(name = "The graph as a whole")
class BackupController {

    private final Graph graph;
    private final Attachment attachment;

    BackupController(Graph graph, Attachment attachment) {
        this.graph = graph;
        this.attachment = attachment;
    }

    @GetMapping
    @Operation(summary = "The whole graph with its history, to be put back by 'entente restore'; takes the role admin")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string")))
    ResponseEntity<StreamingResponseBody> backup(HttpServletRequest request) {
        return attachment.of(request, "application/zip", "entente-backup.zip", file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                graph.backUp(out);
            }
        });
    }
}
