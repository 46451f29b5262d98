// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.entente.access.Key;
import org.entente.access.Role;
import org.entente.model.Steward;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UrlPathHelper;

import jakarta.servlet.http.HttpServletRequest;

/** Which role a request takes, and who asks. */
final class Permission {

    private static final Set<String> FOR_FEW = Set.of("/browser/connection.json", "/api/v1/backup");
    private static final String KEY = Permission.class.getName() + ".key";
    private static final String WRONG_KEY = Permission.class.getName() + ".wrongKey";

    private Permission() {}

    /** To look is for all, to judge and to load for some; what withdraws, or tells the password of the database, is for few. */
    static Role needed(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> FOR_FEW.contains(path) ? Role.ADMIN : Role.READ;
            case "DELETE" -> path.startsWith("/api/v1/documents/") ? Role.ADMIN : toWrite(path);
            default -> toWrite(path);
        };
    }

    private static Role toWrite(String path) {
        boolean judges = path.startsWith("/api/v1/judgements") || path.startsWith("/api/v1/sources/") || path.startsWith("/api/v1/reviews/")
                || path.startsWith("/api/v1/claims/") || path.matches("/api/v1/documents/[^/]+/claims");
        return judges ? Role.REVIEW : Role.LOAD;
    }

    /** The key that an authentication rests on. */
    static Optional<Key> of(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof Key key ? Optional.of(key) : Optional.empty();
    }

    /** The key of the request at hand. */
    static Optional<Key> key() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** What the key of the request at hand may replace: all, while no key is asked for. */
    static Steward steward() {
        return key().map(key -> new Steward(key.name(), key.role().covers(Role.ADMIN))).orElse(Steward.OWNER);
    }

    /** Notes the key of a request, for what comes when its check is over and forgotten. */
    static void allow(HttpServletRequest request, Authentication who) {
        of(who).ifPresent(key -> request.setAttribute(KEY, key));
    }

    /** Notes that a request has a key that is none. */
    static void refuse(HttpServletRequest request, @Nullable String name) {
        request.setAttribute(WRONG_KEY, Objects.requireNonNullElse(name, ""));
    }

    /** The key that a request was found to have. */
    static Optional<Key> of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Key key ? Optional.of(key) : Optional.empty();
    }

    /** The name that was given with a key that is none, empty where none was, or null where there is no such key. */
    static @Nullable String wrongKey(HttpServletRequest request) {
        return request.getAttribute(WRONG_KEY) instanceof String name ? name : null;
    }
}
