// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A line for each write: what, with which outcome, with whose key, from where. Neither bodies nor secrets are logged. */
@Component
@Order(Filters.AUDIT)
class AuditTrail extends OncePerRequestFilter {

    private static final Logger AUDIT = LoggerFactory.getLogger("org.entente.audit");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** A line that says more of what a request did. */
    static void note(String what, Object done) {
        AUDIT.info("{} {}", what, done);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            AUDIT.info("{} {}{} answered {} {} to {} at {}", request.getMethod(), request.getRequestURI(),
                    isForGood(request) ? " for good" : "", response.getStatus(),
                    Objects.requireNonNullElse(response.getHeader(HttpHeaders.LOCATION), "-"), Permission.caller(),
                    request.getRemoteAddr());
        }
    }

    /** By the query's text, since parameters that are no UTF-8 cannot be asked for. */
    private static boolean isForGood(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getQueryString(), "").contains("erase=true");
    }
}
