// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns requests away before they pile up: look-ups, writes and exports each have a turnstile of their own, so that none hinders the
 * others. Uploads and events wait for the network, not for us, and pass.
 */
@Component
@Order(Filters.SHED)
class LoadShedding extends OncePerRequestFilter {

    private static final String SEAT = LoadShedding.class.getName();
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Turnstile lookUps = new Turnstile(Math.max(8, 4 * CORES), Math.max(24, 12 * CORES), PATIENCE);
    private final Turnstile writes = new Turnstile(4, 32, Duration.ofSeconds(10));
    private final Turnstile exports = new Turnstile(2, 4, PATIENCE);
    private final ProblemWriter problems;
    private final Counter shed;

    LoadShedding(ProblemWriter problems, MeterRegistry meters) {
        this.problems = problems;
        this.shed = meters.counter("entente.requests.shed");
        Map.of("look-ups", lookUps, "writes", writes, "exports", exports).forEach((name, pool) -> {
            Gauge.builder("entente.pool.working", pool, Turnstile::working).tag("pool", name).register(meters);
            Gauge.builder("entente.pool.waiting", pool, Turnstile::waiting).tag("pool", name).register(meters);
        });
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable
        Turnstile turnstile = turnstile(request);
        if (turnstile == null) {
            chain.doFilter(request, response);
        } else if (turnstile.enter()) {
            pass(turnstile, request, response, chain);
        } else {
            shed.increment();
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(request, response, ProblemType.BUSY.detail("More requests than can be answered; try again in a second."));
        }
    }

    private @Nullable Turnstile turnstile(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (!path.startsWith("/api/v1/") || path.startsWith("/api/v1/loads") || path.equals("/api/v1/watch")) {
            return null;
        }
        if (path.equals("/api/v1/export") || path.equals("/api/v1/backup")) {
            return exports;
        }
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? lookUps : writes;
    }

    /** Leaves when the answer is sent, which another thread may do, or before by {@link #leaving}. */
    private static void pass(Turnstile turnstile, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Seat seat = new Seat(turnstile);
        request.setAttribute(SEAT, seat);
        boolean later = false;
        try {
            chain.doFilter(request, response);
            later = request.isAsyncStarted();
            if (later) {
                request.getAsyncContext().addListener(new Leaving(seat));
            }
        } finally {
            if (!later) {
                seat.run();
            }
        }
    }

    /** Leaves the place of a request whose work is done, though its answer is still to be sent. */
    static Runnable leaving(HttpServletRequest request) {
        return request.getAttribute(SEAT) instanceof Seat seat ? seat : () -> {};
    }

    /** A place at a turnstile, left once. */
    private static final class Seat implements Runnable {

        private final AtomicReference<@Nullable Turnstile> held;

        Seat(Turnstile turnstile) {
            this.held = new AtomicReference<>(turnstile);
        }

        @Override
        public void run() {
            Turnstile turnstile = held.getAndSet(null);
            if (turnstile != null) {
                turnstile.leave();
            }
        }
    }

    private record Leaving(Seat seat) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            seat.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // Completes then.
        }

        @Override
        public void onError(AsyncEvent event) {
            // Completes then.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
