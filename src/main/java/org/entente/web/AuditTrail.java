// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.entente.access.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A line for each write, done or refused, and for each wrong key. Neither bodies nor secrets are logged.
 */
@Component
@Order(Filters.AUDIT)
class AuditTrail extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 421, 429);
    private static final int LONGEST = 300;

    private final RepeatedRefusals refusals;

    AuditTrail(RepeatedRefusals refusals) {
        this.refusals = refusals;
    }

    /** A line that says what the request at hand did, once it is done. */
    static void note(String what, Object done) {
        note(Caller.ofRequest(), what, done);
    }

    /** A line that says what was done on behalf of a caller. */
    static void note(Caller caller, String what, Object done) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("did", done);
        log(caller, line);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            String wrongKey = Permission.wrongKey(request);
            if (wrongKey != null || !READS.contains(request.getMethod())) {
                told(request, response, wrongKey);
            }
        }
    }

    private void told(HttpServletRequest request, HttpServletResponse response, @Nullable String wrongKey) {
        Caller caller = Caller.of(request);
        if (!REFUSALS.contains(response.getStatus())) {
            log(caller, line(request, response, wrongKey));
            return;
        }
        RepeatedRefusals.Verdict verdict = refusals.add(caller);
        if (verdict.told()) {
            Map<String, Object> line = line(request, response, wrongKey);
            if (verdict.untold() > 0) {
                line.put("refusedUntoldBefore", verdict.untold());
            }
            log(caller, line);
        }
        refusals.slow(verdict);
    }

    private static Map<String, Object> line(HttpServletRequest request, HttpServletResponse response, @Nullable String wrongKey) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", request.getMethod());
        line.put("path", cut(request.getRequestURI()));
        line.put("status", response.getStatus());
        line.put("location", response.getHeader(HttpHeaders.LOCATION));
        line.put("wrongKeyFor", wrongKey == null ? null : cut(wrongKey));
        line.values().removeIf(Objects::isNull);
        return line;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static void log(Caller caller, Map<String, Object> line) {
        if (caller.key() != null) {
            line.put("key", caller.key());
        }
        line.put("from", caller.address());
        AuditLog.write(line);
    }
}
