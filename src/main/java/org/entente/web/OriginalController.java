// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.entente.query.Documents;
import org.entente.query.NothingFound;
import org.entente.query.OriginalRef;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The files that documents were read from. A page of another's making is never shown as one of ours: only PDF and plain text are. */
@RestController
@Tag(name = "Documents")
class OriginalController {

    private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("application/pdf", ".pdf"), Map.entry("text/html", ".html"),
            Map.entry("application/rtf", ".rtf"), Map.entry("message/rfc822", ".eml"), Map.entry("application/xml", ".xml"),
            Map.entry("application/epub+zip", ".epub"), Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/vnd.oasis.opendocument.presentation", ".odp"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"));

    private final Documents documents;
    private final OriginalFiles files;

    OriginalController(Documents documents, OriginalFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/api/v1/documents/{id}/original")
    @Operation(summary = "The file that a document was read from, as it was loaded; its text where that is all there is")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> original(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id) {
        OriginalRef original = documents.original(id);
        if (original.hash() == null) {
            return answer(new ByteArrayResource(original.text().getBytes(StandardCharsets.UTF_8)),
                    new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), id + ".txt", true);
        }
        Path file = files.find(original).orElseThrow(() -> new NothingFound("kept file", id));
        String media = String.valueOf(original.media());
        boolean shown = media.equals(MediaType.APPLICATION_PDF_VALUE);
        return answer(new FileSystemResource(file), MediaType.parseMediaType(media), id + ENDINGS.getOrDefault(media, ".bin"), shown);
    }

    private static ResponseEntity<Resource> answer(Resource file, MediaType media, String name, boolean shown) {
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(name).build();
        return ResponseEntity.ok().contentType(media).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", shown ? "frame-ancestors 'self'" : "default-src 'none'; sandbox").body(file);
    }
}
