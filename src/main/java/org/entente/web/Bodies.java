// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.BadRequestException;
import org.entente.formats.Sizes;
import org.entente.graph.DiskFull;
import org.entente.graph.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Receives the body of a request before anything works on it: who sends slowly takes no place from others, and what is worked on at a time
 * is bounded by its bytes. Uploads are received by the server, into files.
 */
@Component
@Order(Filters.BODY)
class Bodies extends OncePerRequestFilter {

    /** Of everything but documents. */
    private static final int MOST = 1 << 20;

    /** What is made of a body takes many times its bytes; so much of the memory may go into all of them. */
    private static final long SHARE_OF_MEMORY = 32;
    private static final int KILOBYTE = 1 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProblemWriter problems;
    private final Room room;
    private final Path scratch;
    private final Semaphore kilobytes = new Semaphore(Math.toIntExact(Math.max(Sizes.MAX_DOCUMENT_BYTES,
            Math.min(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, Integer.MAX_VALUE)) / KILOBYTE), true);

    Bodies(ProblemWriter problems, Room room, @Value("${entente.scratch:${java.io.tmpdir}}") String scratch) {
        this.problems = problems;
        this.room = room;
        this.scratch = Path.of(scratch);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload = isUpload(request);
        try {
            if (!upload && request.getContentLengthLong() > most(request)) {
                throw new ReceivedBody.TooLarge();
            }
            if (upload || request.getContentLengthLong() > ReceivedBody.SMALL) {
                room.require(Math.max(0, request.getContentLengthLong()));
            }
            if (upload) {
                chain.doFilter(request, response);
            } else {
                receive(request, response, chain);
            }
        } catch (ReceivedBody.TooLarge _) {
            problems.write(request, response,
                    ProblemType.TOO_LARGE.detail("What is sent here has at most %d bytes.".formatted(most(request))));
        } catch (DiskFull full) {
            problems.write(request, response, ProblemType.DISK_FULL.detail(Problems.sentence(full)));
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (ReceivedBody body = ReceivedBody.of(request.getInputStream(), most(request), scratch)) {
            work(body, request, response, chain);
        } catch (BadRequestException _) {
            // Nobody waits for an answer, or the server has given it: too slow, or no body at all.
        }
    }

    private void work(ReceivedBody body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int weight = Math.toIntExact(body.bytes() / KILOBYTE);
        if (!enter(weight)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(request, response, ProblemType.BUSY.detail("Too much was sent at once; try again in some seconds."));
            return;
        }
        try (ReceivedRequest received = new ReceivedRequest(request, body)) {
            chain.doFilter(received, response);
        } finally {
            kilobytes.release(weight);
        }
    }

    private boolean enter(int weight) {
        try {
            return kilobytes.tryAcquire(weight, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static int most(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/v1/documents") ? Sizes.MAX_DOCUMENT_BYTES : MOST;
    }
}
