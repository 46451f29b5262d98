// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives each request an id, or keeps the caller's, for the log and the answer's header. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    static final String LOGGED_AS = "request";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = fit(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable(LOGGED_AS, id)) {
            chain.doFilter(request, response);
        }
    }

    private static String fit(@Nullable String given) {
        return given != null && FIT.matcher(given).matches() ? given : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
