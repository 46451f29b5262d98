// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Optional;

import org.entente.access.Key;
import org.entente.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/caller", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "The graph as a whole")
class CallerController {

    /**
     * Who asks.
     *
     * @param name of the key, or null where none is asked for
     * @param role what it allows: read, review, load or admin, each with what those before allow
     */
    record Caller(@Nullable String name, String role) {}

    @GetMapping
    @Operation(summary = "Whose key the request has, and what it allows; while there is no key, everything")
    Caller caller() {
        Optional<Key> key = Permission.key();
        return new Caller(key.map(Key::name).orElse(null), key.map(Key::role).orElse(Role.ADMIN).key());
    }
}
