// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.entente.answers.PastRelationships;
import org.entente.graph.history.Vantage;
import org.entente.model.TieKind;
import org.entente.query.Entities;
import org.entente.query.EntityHit;
import org.entente.query.EntityProfile;
import org.entente.query.ListPage;
import org.entente.query.Profiles;
import org.entente.query.RelationshipFilter;
import org.entente.query.RelationshipFilter.Direction;
import org.entente.query.RelationshipView;
import org.entente.query.Relationships;
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
@RequestMapping(value = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities")
class EntityController {

    private final Entities entities;
    private final Profiles profiles;
    private final Relationships relationships;
    private final PastRelationships past;

    EntityController(Entities entities, Profiles profiles, Relationships relationships, PastRelationships past) {
        this.entities = entities;
        this.profiles = profiles;
        this.relationships = relationships;
        this.past = past;
    }

    @GetMapping
    @Operation(summary = "Search entities and named agreements by name, alias, other script, with typing errors")
    ListPage<EntityHit> search(@Parameter(example = "north korea") @RequestParam(required = false) @Nullable String q,
            @Parameter(example = "State") @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return entities.search(q, kind, Asked.limit(limit), cursor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Profile of an entity, by id or by name, with counts by kind of tie and a timeline")
    EntityProfile profile(@Parameter(example = "state:north-korea") @PathVariable String id) {
        return profiles.byId(entities.require(id).id());
    }

    @GetMapping("/{id}/relationships")
    @Operation(summary = "Ties of an entity with facts and claims")
    WindowedPage<RelationshipView> relationships(@Parameter(example = "state:north-korea") @PathVariable String id,
            @Parameter(example = "SUPPLIED") @RequestParam(required = false) @Nullable List<String> kind,
            @Parameter(example = "out") @RequestParam(required = false) @Nullable String direction,
            @Parameter(example = "Russia") @RequestParam(required = false) @Nullable String other,
            @Parameter(example = "2024-01-01/2024-12-31") @RequestParam(required = false) @Nullable String during,
            @Parameter(description = "facts that may have been then while nothing says when they were: exclude or include", example = "exclude") @RequestParam(required = false) @Nullable String undated,
            @Parameter(example = "2024-12-31") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "proposed lets claims count that the gate proposes alone; each says so by its status", example = "proposed") @RequestParam(required = false) @Nullable String include,
            @RequestParam(defaultValue = "0") double minConfidence, @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Direction asked = Asked.oneOf("direction", direction, Direction.values(), each -> each.name().toLowerCase(Locale.ROOT));
        RelationshipFilter filter = new RelationshipFilter(Asked.someOf("kind", kind, TieKind.all(), TieKind::name),
                asked == null ? Direction.ANY : asked, entities.idOf(other), Asked.during(during, undated),
                Asked.share("minConfidence", minConfidence));
        String entity = entities.require(id).id();
        LocalDate day = Asked.day("asOf", asOf);
        Vantage vantage = new Vantage(day, null, Asked.proposed(include));
        return vantage.isNow()
                ? relationships.of(entity, filter, Asked.limit(limit), cursor)
                : past.of(entity, filter, vantage, Asked.limit(limit), cursor);
    }
}
