// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.URI;
import java.util.List;

import org.entente.graph.Graph;
import org.entente.jobs.Job;
import org.entente.reading.ClaimReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/rereads", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Loading")
class RereadController {

    private static final String RULES = "rules";

    private final Uploads uploads;
    private final Graph graph;
    private final List<ClaimReader> readers;

    RereadController(Uploads uploads, Graph graph, List<ClaimReader> readers) {
        this.uploads = uploads;
        this.graph = graph;
        this.readers = List.copyOf(readers);
    }

    @PostMapping
    @Operation(summary = "Read documents again without their files: what another edition of the reader read, or failed on, changes", description = "The job is followed like that of a load.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<Job.View> start(
            @Parameter(description = "ids; all documents where none is named", example = "seed-soldiers-in-kursk") @RequestParam(required = false) @Nullable List<String> document,
            @Parameter(example = RULES) @RequestParam(name = "reader", defaultValue = RULES) String asked) {
        if (readers.stream().map(ClaimReader::id).noneMatch(asked::equals)) {
            throw new BadRequest(ProblemType.BAD_PARAMETER.detail("There is no reader '%s'; take %s.".formatted(asked,
                    String.join(" or ", readers.stream().map(ClaimReader::id).toList()))));
        }
        List<String> ids = document == null ? List.of() : document;
        graph.requireThere(ids);
        Job job = uploads.reread(ids);
        return ResponseEntity.accepted().location(URI.create("/api/v1/loads/" + job.id())).body(job.view());
    }
}
