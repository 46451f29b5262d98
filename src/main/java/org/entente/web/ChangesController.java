// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.entente.graph.history.Difference;
import org.entente.graph.history.History;
import org.entente.graph.history.Past;
import org.entente.graph.history.Vantage;
import org.entente.model.Tie;
import org.entente.query.BadParameter;
import org.entente.query.Entities;
import org.entente.query.EntityRef;
import org.entente.query.Resolution;
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
@RequestMapping(value = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "The graph as a whole")
class ChangesController {

    private static final Comparator<Moved> BY_NAME = Comparator.comparing((Moved moved) -> moved.from().name())
            .thenComparing(Moved::kind).thenComparing(moved -> moved.to().name());

    private final History history;
    private final Entities entities;

    ChangesController(History history, Entities entities) {
        this.history = history;
        this.entities = entities;
    }

    private enum Clock {
        PUBLISHED,
        LOADED
    }

    /** A tie that came or went. */
    record Moved(String kind, EntityRef from, EntityRef to, double confidence, boolean disputed) {}

    /** A tie that is weighed otherwise. */
    record Changed(String kind, EntityRef from, EntityRef to, double confidenceBefore, double confidence, boolean disputedBefore,
            boolean disputed) {}

    /**
     * What changed.
     *
     * @param ties ties that are new
     * @param tiesGone ties that are no more
     * @param tiesChanged ties of other confidence, origins or dispute
     * @param facts ids of facts that are new
     * @param factsGone ids of facts that are no more
     */
    record Changes(List<Moved> ties, List<Moved> tiesGone, List<Changed> tiesChanged, List<String> facts, List<String> factsGone) {}

    @GetMapping
    @Operation(summary = "What changed between two days, by publication or by loading, or since a moment, such as the begin of a load")
    Changes changes(@Parameter(example = "2024-06-30") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2024-12-31") @RequestParam(required = false) @Nullable String to,
            @Parameter(example = "published") @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String since) {
        Difference difference;
        if (since != null && !since.isBlank()) {
            difference = history.at(moment(since)).to(history.at(ZonedDateTime.now().plusSeconds(1)));
        } else {
            Clock clock = Asked.oneOf("by", by, Clock.values(), each -> each.name().toLowerCase(Locale.ROOT));
            difference = past(day("from", from), clock).to(past(day("to", to), clock));
        }
        return new Changes(difference.ties().stream().map(this::moved).sorted(BY_NAME).toList(),
                difference.tiesGone().stream().map(this::moved).sorted(BY_NAME).toList(),
                difference.tiesChanged().stream().map(this::changed).toList(), difference.facts(), difference.factsGone());
    }

    private Past past(LocalDate day, @Nullable Clock clock) {
        return history.from(clock == Clock.LOADED ? Vantage.loadedBy(day) : Vantage.publishedBy(day));
    }

    private static LocalDate day(String parameter, @Nullable String value) {
        LocalDate day = Asked.day(parameter, value);
        if (day == null) {
            throw new BadParameter(parameter, "", "a day like 2024-06-19; or give since, a moment");
        }
        return day;
    }

    private static ZonedDateTime moment(String since) {
        try {
            return ZonedDateTime.parse(since);
        } catch (DateTimeException e) {
            throw new BadParameter("since", since, "a moment like 2026-11-26T04:00:00Z");
        }
    }

    private Moved moved(Tie tie) {
        return new Moved(tie.kind().name(), entity(tie.from()), entity(tie.to()), tie.confidence(), tie.disputed());
    }

    private Changed changed(Difference.Changed changed) {
        Tie tie = changed.after();
        return new Changed(tie.kind().name(), entity(tie.from()), entity(tie.to()), changed.before().confidence(), tie.confidence(),
                changed.before().disputed(), tie.disputed());
    }

    private EntityRef entity(String id) {
        return entities.resolve(id) instanceof Resolution.Found(EntityRef found) ? found : new EntityRef(id, id, "Entity");
    }
}
