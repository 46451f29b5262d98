// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.access.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks for something.
 *
 * @param key the name of the key, or null where none was asked for or none fits
 * @param address where the request came from
 */
record Caller(@Nullable String key, String address) {

    private static final String UNKNOWN = "-";

    static Caller of(HttpServletRequest request) {
        return new Caller(Permission.of(request).map(Key::name).orElse(null), request.getRemoteAddr());
    }

    /** Who sent the request at hand. */
    static Caller ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : new Caller(null, UNKNOWN);
    }

    /** The same for all that one caller asks. */
    String name() {
        return key == null ? address : key;
    }
}
