// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.entente.access.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** So many requests a second with one key, and five seconds' worth at once; without keys there is no limit. */
@Component
@Order(Filters.RATE)
class RateLimit extends OncePerRequestFilter {

    private static final int SECONDS_AT_ONCE = 5;

    private final int aSecond;
    private final ProblemWriter problems;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(@Value("${entente.limits.requests-per-second:100}") int aSecond, ProblemWriter problems) {
        this.aSecond = aSecond;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Key> key = Permission.key();
        if (key.isEmpty() || buckets.computeIfAbsent(key.get().name(), name -> new Bucket()).take(System.nanoTime())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(request, response,
                    ProblemType.TOO_MANY_REQUESTS.detail("A key may ask %d times a second; wait a second.".formatted(aSecond)));
        }
    }

    /** Fills up steadily; each request takes one out. */
    private final class Bucket {

        private double left = (double) aSecond * SECONDS_AT_ONCE;
        private long filled = System.nanoTime();

        synchronized boolean take(long now) {
            double more = (double) (now - filled) / Duration.ofSeconds(1).toNanos() * aSecond;
            left = Math.min((double) aSecond * SECONDS_AT_ONCE, left + more);
            filled = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
