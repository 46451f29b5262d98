// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;

import jakarta.servlet.http.HttpServletRequest;

/** Finds the key in a request: {@code Authorization: Bearer}, {@code X-Api-Key}, or the password of HTTP Basic. */
final class KeyInRequest implements AuthenticationConverter {

    private static final String HEADER = "X-Api-Key";
    private static final String BEARER = "Bearer ";

    private final AuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return key(authorization.substring(BEARER.length()));
        }
        String alone = request.getHeader(HEADER);
        return alone == null ? basic.convert(request) : key(alone);
    }

    private static Authentication key(String secret) {
        return UsernamePasswordAuthenticationToken.unauthenticated("", secret.strip());
    }
}
