// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.query.ClaimDetail;
import org.entente.query.Claims;
import org.entente.query.Entities;
import org.entente.query.FactFilter;
import org.entente.query.FactView;
import org.entente.query.Facts;
import org.entente.query.WindowedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Facts and claims")
class FactController {

    private final Facts facts;
    private final Claims claims;
    private final Entities entities;

    FactController(Facts facts, Claims claims, Entities entities) {
        this.facts = facts;
        this.claims = claims;
        this.entities = entities;
    }

    @GetMapping("/facts")
    @Operation(summary = "List facts, newest first: pacts by name, deployments by place, transfers by supplier")
    WindowedPage<FactView> list(@Parameter(example = "Deployment") @RequestParam(required = false) @Nullable String type,
            @Parameter(example = "Kursk") @RequestParam(required = false) @Nullable String q,
            @Parameter(example = "North Korea") @RequestParam(required = false) @Nullable String entity,
            @Parameter(example = "sender") @RequestParam(required = false) @Nullable String role,
            @Parameter(example = "2024-01-01/2024-12-31") @RequestParam(required = false) @Nullable String during,
            @Parameter(description = "facts that may have been then while nothing says when they were: exclude or include", example = "exclude") @RequestParam(required = false) @Nullable String undated,
            @Parameter(example = "asserted") @RequestParam(required = false) @Nullable String stance,
            @Parameter(example = "actual") @RequestParam(required = false) @Nullable String modality,
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String cursor) {
        FactFilter filter = new FactFilter(Asked.oneOf("type", type, FactType.all(), FactType::label), Asked.isNone(q) ? null : q,
                entities.idOf(entity), Asked.oneOf("role", role, Role.all(), Role::key),
                Asked.during(during, undated), Asked.oneOf("stance", stance, Stance.values(), Stance::key),
                Asked.oneOf("modality", modality, Modality.values(), Modality::key));
        return facts.list(filter, Asked.limit(limit), cursor);
    }

    @GetMapping("/facts/{id}")
    @Operation(summary = "A fact with all its claims")
    FactView fact(@Parameter(example = "fact:Deployment:f68d2440982cee3394bf") @PathVariable String id) {
        return facts.byId(id);
    }

    @GetMapping("/claims/{id}")
    @Operation(summary = "A claim: who says so, in which words, where")
    ClaimDetail claim(@Parameter(example = "claim:7648b23b35e2b36b9462") @PathVariable String id) {
        return claims.byId(id);
    }
}
