// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import org.entente.access.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses, while no key is asked for, a foreign host, which a page may have bent to ours; always writes from pages of other sites. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OriginGuard extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Keys keys;
    private final ProblemWriter problems;

    OriginGuard(Keys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if ((host == null || !LOOPBACK.contains(name(host))) && keys.open()) {
            problems.write(request, response, ProblemType.MISDIRECTED_HOST.detail(
                    "While no key is asked for, the Host must be localhost, 127.0.0.1 or [::1], not '%s'.".formatted(host)));
        } else if (!READS.contains(request.getMethod()) && isForeign(request.getHeader("Origin"), host)) {
            problems.write(request, response, ProblemType.FOREIGN_ORIGIN
                    .detail("A page of %s may not write here; only pages of this service may.".formatted(request.getHeader("Origin"))));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return false;
        }
        try {
            return !URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException | NullPointerException e) {
            return true;
        }
    }

    private static String name(String host) {
        return host.toLowerCase(java.util.Locale.ROOT).replaceFirst(":\\d*$", "");
    }
}
