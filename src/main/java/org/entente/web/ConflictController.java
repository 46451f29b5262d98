// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;

import org.entente.query.ConflictView;
import org.entente.query.Conflicts;
import org.entente.query.Entities;
import org.entente.query.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/conflicts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Facts and claims")
class ConflictController {

    private static final String[] KINDS = {"denial", "date", "quantity", "party", "plan", "identity"};

    private final Conflicts conflicts;
    private final Entities entities;

    ConflictController(Conflicts conflicts, Entities entities) {
        this.conflicts = conflicts;
        this.entities = entities;
    }

    @GetMapping
    @Operation(summary = "Facts that cannot all be true, with the claims of both sides")
    ListPage<ConflictView> list(@Parameter(example = "date") @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = "ids, as facts tell them") @RequestParam(required = false) @Nullable List<String> id,
            @Parameter(description = "a name or an id") @RequestParam(required = false) @Nullable String entity,
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return conflicts.list(Asked.oneOf("kind", kind, KINDS, each -> each), id == null ? List.of() : id,
                entity == null || entity.isBlank() ? List.of() : entities.ids(entity), Asked.limit(limit), cursor);
    }
}
