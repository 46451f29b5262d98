// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.ZonedDateTime;

import org.entente.graph.Graph;
import org.entente.graph.write.Graded;
import org.entente.model.Reliability;
import org.entente.model.SourceGrade;
import org.entente.query.Entities;
import org.entente.query.ListPage;
import org.entente.query.OriginView;
import org.entente.query.Resolution;
import org.entente.query.SourceView;
import org.entente.query.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class SourceController {

    private static final String PUBLISHER = "publisher:";

    private final Sources sources;
    private final Entities entities;
    private final Graph graph;

    SourceController(Sources sources, Entities entities, Graph graph) {
        this.sources = sources;
        this.entities = entities;
        this.graph = graph;
    }

    /**
     * A grade to give.
     *
     * @param reliability A, completely reliable, to E, unreliable; F, cannot be judged
     * @param by who grades
     * @param why the reason
     */
    record Grade(@Nullable String reliability, @Nullable String by, @Nullable String why) {}

    @GetMapping("/sources")
    @Operation(summary = "Publishers and speakers with the number of their claims and the grades that they were given")
    ListPage<SourceView> list(@RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return sources.list(Asked.limit(limit), cursor);
    }

    @PutMapping(path = "/sources/{source}/grade", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Grade a publisher or a speaker, by id or name: A to F of the Admiralty code")
    Graded grade(@Parameter(example = "publisher:entente-seed") @PathVariable String source, @RequestBody Grade grade) {
        Reliability reliability = Asked.requiredOf("reliability", grade.reliability(), Reliability.values(), Reliability::name);
        String by = Asked.required("by", grade.by());
        String why = grade.why();
        Graded graded = graph.grade(new SourceGrade(id(source), reliability, by, ZonedDateTime.now(), why == null ? "" : why));
        AuditTrail.note("source graded", graded);
        return graded;
    }

    @DeleteMapping("/sources/{source}/grade")
    @Operation(summary = "Take the grade of a source away")
    Graded ungrade(@Parameter(example = "publisher:entente-seed") @PathVariable String source) {
        Graded graded = graph.ungrade(id(source));
        AuditTrail.note("grade taken away", graded);
        return graded;
    }

    @GetMapping("/facts/{id}/origins")
    @Operation(summary = "The independent origins of a fact: claims that go back to one voice, however many papers print them")
    ListPage<OriginView> origins(@Parameter(example = "fact:Deployment:f68d2440982cee3394bf") @PathVariable String id) {
        return new ListPage<>(sources.ofFact(id), null);
    }

    /** The id of a source that is named by it, by the name of an entity, or else by that of a publisher. */
    private String id(String source) {
        if (source.startsWith(PUBLISHER) || source.startsWith("document:")) {
            return source;
        }
        return entities.resolve(source) instanceof Resolution.Found found ? found.entity().id() : Graph.publisher(source);
    }
}
