// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.entente.access.Keys;
import org.entente.answers.Answers;
import org.entente.answers.IndexKeeper;
import org.entente.answers.PathAnswer;
import org.entente.answers.PathRequest;
import org.entente.answers.Watch;
import org.entente.model.GraphChange;
import org.entente.query.AmbiguousName;
import org.entente.query.UnknownName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
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
import jakarta.servlet.http.HttpServletRequest;

@RestController
@RequestMapping("/api/v1/watch")
@Tag(name = "Paths")
class WatchController {

    private static final long NO_TIMEOUT = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(WatchController.class);

    private final Answers answers;
    private final IndexKeeper index;
    private final Seats seats;
    private final Keys keys;
    private final List<Watching> watching = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("watch").daemon().factory());

    /**
     * @param heartbeat how often a comment is sent where there is no news, by which it is seen who is gone
     */
    WatchController(Answers answers, IndexKeeper index, Seats seats, Keys keys,
            @Value("${entente.watch.heartbeat:15s}") Duration heartbeat) {
        this.answers = answers;
        this.index = index;
        this.seats = seats;
        this.keys = keys;
        thread.scheduleWithFixedDelay(() -> watching.stream().filter(this::mayStay)
                .forEach(each -> send(each, SseEmitter.event().comment("still here"))),
                heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    private record Watching(Watch watch, SseEmitter emitter, Seats.Seat seat) {}

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Tells, as server-sent events, when a new or a shorter path appears between two; the first event is how it stands, a last one named ended tells why there will be no more")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    SseEmitter watch(@Parameter(example = "Kim Jong Un") @RequestParam String from,
            @Parameter(example = "Kursk Oblast") @RequestParam String to, @RequestParam(required = false) @Nullable String since,
            HttpServletRequest request) {
        Seats.Seat seat = seats.take(Permission.key().orElse(null));
        try {
            Watch watch = new Watch(answers, PathRequest.between(from, to)).since(Asked.day("since", since));
            Optional<PathAnswer> news = watch.look();
            if (HttpMethod.HEAD.matches(request.getMethod())) {
                seat.leave();
                return headOnly();
            }
            return begin(watch, news, seat);
        } catch (RuntimeException failure) {
            seat.leave();
            throw failure;
        }
    }

    /** A stream without an event, for who asks for its head alone and would never be seen to go. */
    static SseEmitter headOnly() {
        SseEmitter emitter = new SseEmitter();
        emitter.complete();
        return emitter;
    }

    private SseEmitter begin(Watch watch, Optional<PathAnswer> news, Seats.Seat seat) {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Watching each = new Watching(watch, emitter, seat);
        emitter.onCompletion(() -> forget(each));
        emitter.onError(_ -> forget(each));
        thread.execute(() -> {
            watching.add(each);
            send(each, news.map(WatchController::path)
                    .orElseGet(() -> SseEmitter.event().name("none").data("nothing new", MediaType.APPLICATION_JSON)));
            look(each, ATTEMPTS); // What was committed between the first look and the seat.
        });
        return emitter;
    }

    private void forget(Watching each) {
        watching.remove(each);
        each.seat().leave();
    }

    private static SseEmitter.SseEventBuilder path(PathAnswer answer) {
        return SseEmitter.event().name("path").data(answer, MediaType.APPLICATION_JSON);
    }

    /** Looks again after each commit, beside the one who made it. */
    @EventListener
    void follow(GraphChange change) {
        if (!watching.isEmpty()) {
            thread.execute(() -> {
                awaitIndex(change.version());
                watching.stream().filter(this::mayStay).forEach(each -> look(each, ATTEMPTS));
            });
        }
    }

    /** Looks for one who watches, whose failure is no other's: a question that can be asked no more ends, any other is asked again. */
    private void look(Watching each, int attempts) {
        if (!watching.contains(each)) {
            return;
        }
        try {
            each.watch().look().ifPresent(answer -> send(each, path(answer)));
        } catch (UnknownName | AmbiguousName gone) {
            end(each, Problems.problem(gone));
        } catch (RuntimeException failure) {
            LOG.warn("a watch could not look: {}", failure.toString());
            if (attempts > 1) {
                thread.schedule(() -> look(each, attempts - 1), A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                end(each, ProblemType.BUSY.detail("The question could not be asked again; watch anew."));
            }
        }
    }

    private void end(Watching each, ProblemDetail why) {
        send(each, SseEmitter.event().name("ended").data(why, MediaType.APPLICATION_JSON));
        forget(each);
        each.emitter().complete();
    }

    /** Ends what was begun with a key that is in force no more. */
    private boolean mayStay(Watching each) {
        boolean may = keys.admits(each.seat().key());
        if (!may) {
            forget(each);
            each.emitter().complete();
        }
        return may;
    }

    /** The index follows the same commit, perhaps after this. */
    private void awaitIndex(long version) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (index.version().orElse(version) < version && System.nanoTime() < patience) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void send(Watching each, SseEmitter.SseEventBuilder event) {
        try {
            each.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            forget(each);
        }
    }

    /** Before the server stops, which waits for those who watch. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        watching.forEach(each -> each.emitter().complete());
        thread.shutdownNow();
    }
}
