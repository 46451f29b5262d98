// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Optional;
import java.util.Set;

import org.entente.access.Key;
import org.entente.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UrlPathHelper;

import jakarta.servlet.http.HttpServletRequest;

/** Which role a request takes, and who asks. */
final class Permission {

    private static final Set<String> FOR_FEW = Set.of("/browser/connection.json", "/api/v1/backup");

    private Permission() {}

    /** To look is for all, to load for some; what withdraws, or tells the password of the database, is for few. */
    static Role needed(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> FOR_FEW.contains(path) ? Role.ADMIN : Role.READ;
            case "DELETE" -> path.startsWith("/api/v1/documents/") ? Role.ADMIN : Role.LOAD;
            default -> Role.LOAD;
        };
    }

    /** The key that an authentication rests on. */
    static Optional<Key> of(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof Key key ? Optional.of(key) : Optional.empty();
    }

    /** The name of the key of the request at hand, or a dash where none was asked for. */
    static String caller() {
        return of(SecurityContextHolder.getContext().getAuthentication()).map(Key::name).orElse("-");
    }
}
