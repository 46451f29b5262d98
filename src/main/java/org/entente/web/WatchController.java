// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.entente.answers.Answers;
import org.entente.answers.IndexKeeper;
import org.entente.answers.PathAnswer;
import org.entente.answers.PathRequest;
import org.entente.answers.Watch;
import org.entente.model.GraphChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/watch")
@Tag(name = "Paths")
class WatchController {

    private static final long NO_TIMEOUT = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Answers answers;
    private final IndexKeeper index;
    private final List<Watching> watching = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("watch").daemon().factory());

    WatchController(Answers answers, IndexKeeper index) {
        this.answers = answers;
        this.index = index;
    }

    private record Watching(Watch watch, SseEmitter emitter) {}

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Tells, as server-sent events, when a new or a shorter path appears between two; the first event is how it stands")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    SseEmitter watch(@Parameter(example = "Kim Jong Un") @RequestParam String from,
            @Parameter(example = "Kursk Oblast") @RequestParam String to, @RequestParam(required = false) @Nullable String since) {
        Watch watch = new Watch(answers, PathRequest.between(from, to)).since(Asked.day("since", since));
        Optional<PathAnswer> news = watch.look();
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Watching each = new Watching(watch, emitter);
        emitter.onCompletion(() -> watching.remove(each));
        emitter.onError(_ -> watching.remove(each));
        watching.add(each);
        thread.execute(() -> news.ifPresentOrElse(answer -> send(each, "path", answer), () -> send(each, "none", "nothing new")));
        return emitter;
    }

    /** Looks again after each commit, beside the one who made it. */
    @EventListener
    void follow(GraphChange change) {
        if (!watching.isEmpty()) {
            thread.execute(() -> {
                awaitIndex(change.version());
                watching.forEach(each -> each.watch().look().ifPresent(answer -> send(each, "path", answer)));
            });
        }
    }

    /** The index follows the same commit, perhaps after this. */
    private void awaitIndex(long version) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (index.version().orElse(version) < version && System.nanoTime() < patience) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void send(Watching each, String name, Object data) {
        try {
            each.emitter().send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException gone) {
            watching.remove(each);
        }
    }

    /** Before the server stops, which waits for those who watch. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        watching.forEach(each -> each.emitter().complete());
        thread.shutdownNow();
    }
}
