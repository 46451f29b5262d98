// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

import org.entente.access.Key;
import org.entente.access.Keys;
import org.entente.jobs.Job;
import org.entente.jobs.Jobs;
import org.entente.loader.LoadOptions;
import org.entente.query.ListPage;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

@RestController
@RequestMapping(value = "/api/v1/loads", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Loading")
class LoadController {

    private static final long NO_TIMEOUT = 0;
    private static final String JOB = "3f0a4c1e-6a3f-4b52-9d0e-0c7f5a8f1a11";

    private final Uploads uploads;
    private final Jobs jobs;
    private final Keys keys;

    LoadController(Uploads uploads, Jobs jobs, Keys keys) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.keys = keys;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Load files; the job that does so can be followed. A key with the role load replaces and withdraws only what it loaded; what another loaded is skipped")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<Job.View> start(@RequestParam("file") List<MultipartFile> files,
            @Parameter(example = "auto") @RequestParam(defaultValue = "auto") String format,
            @Parameter(example = "2024-12-18") @RequestParam(required = false) @Nullable String date,
            @Parameter(example = "Kyiv Desk") @RequestParam(required = false) @Nullable String publisher) throws IOException {
        if (!Sources.formats().contains(format)) {
            throw new BadRequest(ProblemType.UNSUPPORTED_FORMAT
                    .detail("There is no format '%s'; take one of %s.".formatted(format, String.join(", ", Sources.formats()))));
        }
        Job job = uploads.load(files, new LoadOptions(format, Asked.day("date", date), Asked.isNone(publisher) ? null : publisher));
        return ResponseEntity.accepted().location(URI.create("/api/v1/loads/" + job.id())).body(job.view());
    }

    @GetMapping
    @Operation(summary = "The last loads, newest first")
    ListPage<Job.View> list() {
        return new ListPage<>(jobs.all().stream().map(Job::view).toList(), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A load: how far it is, or what it did")
    Job.View show(@Parameter(example = JOB) @PathVariable String id) {
        return jobs.byId(id).view();
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Stop a load between two transactions; what is written stands")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<Job.View> cancel(@Parameter(example = JOB) @PathVariable String id) {
        Job job = jobs.byId(id);
        job.cancel();
        return ResponseEntity.accepted().body(job.view());
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "The same as DELETE, for callers that cannot send it")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<Job.View> cancelByPost(@Parameter(example = JOB) @PathVariable String id) {
        return cancel(id);
    }

    @GetMapping(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "The states of a load as they change; the stream ends with the load")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    SseEmitter events(@Parameter(example = JOB) @PathVariable String id, HttpServletRequest request) {
        Job job = jobs.byId(id);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return WatchController.headOnly();
        }
        Key key = Permission.key().orElse(null);
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Consumer<Job.View> follower = new Consumer<>() {

            @Override
            public synchronized void accept(Job.View view) {
                if (!keys.admits(key)) {
                    job.forget(this);
                    emitter.complete();
                    return;
                }
                try {
                    emitter.send(SseEmitter.event().name(view.state()).data(view, MediaType.APPLICATION_JSON));
                    if (job.isOver()) {
                        emitter.complete();
                    }
                } catch (IOException | IllegalStateException gone) {
                    job.forget(this);
                }
            }
        };
        emitter.onCompletion(() -> job.forget(follower));
        emitter.onError(failure -> job.forget(follower));
        if (!job.isOver()) {
            follower.accept(job.view());
        }
        job.follow(follower);
        return emitter;
    }
}
