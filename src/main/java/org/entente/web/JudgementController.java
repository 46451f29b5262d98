// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;

import org.entente.graph.Graph;
import org.entente.graph.write.Judged;
import org.entente.identity.Candidate;
import org.entente.identity.Candidates;
import org.entente.identity.Matcher;
import org.entente.identity.Reason;
import org.entente.model.Entity;
import org.entente.model.Judgement;
import org.entente.model.Verdict;
import org.entente.query.Entities;
import org.entente.query.EntityRef;
import org.entente.query.JudgementView;
import org.entente.query.Judgements;
import org.entente.query.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity")
class JudgementController {

    private static final String MATCHER = "entente";

    private final Judgements judgements;
    private final Candidates candidates;
    private final Entities entities;
    private final Graph graph;

    JudgementController(Judgements judgements, Candidates candidates, Entities entities, Graph graph) {
        this.judgements = judgements;
        this.candidates = candidates;
        this.entities = entities;
        this.graph = graph;
    }

    /**
     * Two entities that may be one.
     *
     * @param certain whether it may be decided without a person
     */
    record Pair(EntityRef one, EntityRef other, double score, boolean certain, List<Reason> reasons) {
        static Pair of(Candidate candidate) {
            return new Pair(ref(candidate.one()), ref(candidate.other()), candidate.score().value(), candidate.score().certain(),
                    candidate.score().reasons());
        }

        private static EntityRef ref(Entity entity) {
            return new EntityRef(entity.id(), entity.name(), entity.kind().label());
        }
    }

    /**
     * A judgement to take in.
     *
     * @param one a name or an id
     * @param other a name or an id; left out where {@code document} is given
     * @param document a document whose {@code one} is to be set apart from that of all others, or null
     * @param verdict same, different or unsure
     * @param by who decides
     * @param why the reason
     */
    record Decision(@Nullable String one, @Nullable String other, @Nullable String document, @Nullable String verdict, @Nullable String by,
            @Nullable String why) {}

    @GetMapping("/candidates")
    @Operation(summary = "Pairs of entities that may be one and that nobody judged yet, likeliest first, each with its reasons")
    ListPage<Pair> candidates(@Parameter(example = "0.5") @RequestParam(defaultValue = "0") double minScore,
            @RequestParam(defaultValue = "false") boolean certain, @RequestParam(defaultValue = "50") int limit) {
        double least = Asked.share("minScore", minScore);
        List<Candidate> found = certain ? candidates.certain() : candidates.unjudged();
        return new ListPage<>(found.stream().filter(candidate -> candidate.score().value() >= least).limit(Asked.limit(limit))
                .map(Pair::of).toList(), null);
    }

    @GetMapping("/judgements")
    @Operation(summary = "Judgements on which ids name one entity; with history=true those that were undone too")
    ListPage<JudgementView> judgements(@Parameter(example = "same") @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable String entity, @RequestParam(defaultValue = "false") boolean history,
            @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return judgements.list(Asked.oneOf("verdict", verdict, Verdict.values(), Verdict::key),
                entity == null || entity.isBlank() ? List.of() : entities.ids(entity), history, Asked.limit(limit), cursor);
    }

    @PostMapping(path = "/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Decide whether two ids name one entity; a document sets apart what it means by an id")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Judged> judge(@RequestBody Decision decision) {
        String one = entities.member(Asked.required("one", decision.one()));
        String document = decision.document();
        String other = document == null || document.isBlank()
                ? entities.member(Asked.required("other", decision.other()))
                : one + "@" + document;
        Verdict verdict = Asked.requiredOf("verdict", decision.verdict(), Verdict.values(), Verdict::key);
        return created(graph.judge(List.of(judgement(one, other, verdict, Asked.required("by", decision.by()), decision.why()))));
    }

    @PostMapping("/judgements/automatic")
    @Operation(summary = "Judge as the same every pair that needs no person to decide")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Judged> judgeTheCertain() {
        ZonedDateTime now = ZonedDateTime.now();
        return created(graph.judge(candidates.certain().stream().map(candidate -> Judgement.of(candidate.one().id(), candidate.other().id(),
                Verdict.SAME, MATCHER, now, why(candidate), candidate.score().value())).toList()));
    }

    @DeleteMapping("/judgements/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Undo a judgement; it stays as history")
    void undo(@Parameter(example = "judgement:1f0c") @PathVariable String id) {
        AuditTrail.note("judgement undone", graph.undo(List.of(id)));
    }

    private Judgement judgement(String one, String other, Verdict verdict, String by, @Nullable String why) {
        try {
            return Judgement.of(one, other, verdict, by, ZonedDateTime.now(), why == null ? "" : why,
                    one.equals(other) ? null : candidates.score(one, other));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(ProblemType.BAD_BODY.detail(String.valueOf(e.getMessage())));
        }
    }

    private static ResponseEntity<Judged> created(Judged judged) {
        AuditTrail.note("judged", judged);
        return ResponseEntity.created(URI.create("/api/v1/judgements")).body(judged);
    }

    private static String why(Candidate candidate) {
        return "%s; decided by rule, which is right at least %.0f times in 100".formatted(
                String.join("; ", candidate.score().reasons().stream().map(Reason::detail).toList()), Matcher.PRECISION * 100);
    }
}
