// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.entente.query.ExportFormat;
import org.entente.query.Exports;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "The graph as a whole")
class ExportController {

    private final Exports exports;
    private final Attachment attachment;

    ExportController(Exports exports, Attachment attachment) {
        this.exports = exports;
        this.attachment = attachment;
    }

    @GetMapping
    @Operation(summary = "The whole graph in another program's format; equal graphs give equal bytes")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")))
    ResponseEntity<StreamingResponseBody> export(@Parameter(example = "graphml") @RequestParam String format,
            HttpServletRequest request) {
        ExportFormat known = ExportFormat.ofKey(format).orElseThrow(() -> unknown(format));
        return attachment.of(request, known.mediaType(), known.fileName(), file -> exports.write(known, file));
    }

    private static BadRequest unknown(String format) {
        String allowed = "one of " + Arrays.stream(ExportFormat.values()).map(ExportFormat::key).collect(Collectors.joining(", "));
        ProblemDetail problem = ProblemType.UNSUPPORTED_FORMAT
                .detail("There is no export format '%s'; take %s.".formatted(format, allowed));
        problem.setProperty("parameter", "format");
        problem.setProperty("allowed", allowed);
        return new BadRequest(problem);
    }
}
