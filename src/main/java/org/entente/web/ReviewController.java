// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import org.entente.graph.write.Reviewed;
import org.entente.loader.Desk;
import org.entente.loader.Target;
import org.entente.model.FactType;
import org.entente.model.Quote;
import org.entente.model.Review;
import org.entente.query.ClaimDetail;
import org.entente.query.Claims;
import org.entente.query.ListPage;
import org.entente.query.ReviewView;
import org.entente.query.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reviews")
class ReviewController {

    private final Desk desk;
    private final Claims claims;
    private final Reviews reviews;

    ReviewController(Desk desk, Claims claims, Reviews reviews) {
        this.desk = desk;
        this.claims = claims;
        this.reviews = reviews;
    }

    /**
     * A verdict.
     *
     * @param verdict accepted, rejected or corrected
     * @param why the reason; needed where it is rejected
     * @param fact what a correction puts in its place: a fact with {@code start} and {@code end}
     */
    record Verdict(@Nullable String verdict, @Nullable String why, @Schema(type = "object") @Nullable JsonNode fact) {}

    /**
     * A review that was taken in.
     *
     * @param id its id
     * @param version the version that the claim has now
     * @param statuses how the claims count whose status changed, by id
     */
    record Taken(String id, String version, Map<String, String> statuses) {}

    @PostMapping(path = "/documents/{id}/claims", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Add a claim by hand, bound to words of the document: a fact with start and end")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Desk.Added> add(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id, @RequestBody JsonNode fact) {
        Desk.Added added = desk.add(id, fact, new Desk.Decision(who(), fact.path("why").asString(""), null));
        AuditTrail.note("claim added", added);
        return ResponseEntity.created(URI.create("/api/v1/claims/" + added.id())).body(added);
    }

    @PostMapping(path = "/claims/{id}/reviews", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Accept, reject or correct a claim; with If-Match only where it is still the version that was seen")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Taken> review(@Parameter(example = "claim:7648b23b35e2b36b9462") @PathVariable String id, @RequestBody Verdict verdict,
            @Parameter(description = "the version of the claim that was seen") @RequestHeader(name = "If-Match", required = false) @Nullable String seen) {
        Review.Verdict decided = Asked.requiredOf("verdict", verdict.verdict(), Review.Verdict.values(), Review.Verdict::key);
        JsonNode fact = verdict.fact() == null || verdict.fact().isNull() ? null : verdict.fact();
        require(decided, fact);
        String why = decided == Review.Verdict.REJECTED ? Asked.required("why", verdict.why()) : verdict.why() == null ? "" : verdict.why();
        Reviewed reviewed = desk.decide(target(claims.byId(id)), decided, fact, new Desk.Decision(who(), why, version(seen)));
        AuditTrail.note("claim reviewed", reviewed);
        return ResponseEntity.created(URI.create("/api/v1/reviews/" + reviewed.review()))
                .body(new Taken(reviewed.review(), claims.byId(id).version(), reviewed.statuses()));
    }

    @DeleteMapping("/reviews/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Undo a verdict, and what it put in")
    void undo(@Parameter(example = "review:1f0c") @PathVariable String id) {
        AuditTrail.note("review undone", desk.undo(id));
    }

    @GetMapping("/reviews")
    @Operation(summary = "Verdicts on claims, those whose words stand nowhere now among them")
    ListPage<ReviewView> list(@Parameter(example = "rejected") @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable String by, @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String claim,
            @Parameter(example = "2024-12-18") @RequestParam(required = false) @Nullable String since,
            @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String cursor) {
        Review.Verdict asked = Asked.oneOf("verdict", verdict, Review.Verdict.values(), Review.Verdict::key);
        LocalDate day = Asked.day("since", since);
        return reviews.list(new Reviews.Filter(asked == null ? "" : asked.key(), text(by), text(document), text(claim),
                day == null ? "" : day.toString()), Asked.limit(limit), cursor);
    }

    private static void require(Review.Verdict verdict, @Nullable JsonNode fact) {
        if (verdict == Review.Verdict.ADDED) {
            throw new BadRequest(ProblemType.BAD_BODY.detail("A claim is added at /api/v1/documents/{id}/claims."));
        }
        if ((verdict == Review.Verdict.CORRECTED) != (fact != null)) {
            throw new BadRequest(ProblemType.BAD_BODY.detail("A correction needs 'fact', and nothing else takes it."));
        }
    }

    private static Target target(ClaimDetail claim) {
        return new Target(claim.claim().id(), claim.claim().document().id(), FactType.ofLabel(claim.type()).orElseThrow(), claim.roleIds(),
                new Quote(claim.claim().quote(), claim.claim().start(), claim.claim().end()));
    }

    private static String who() {
        return Caller.ofRequest().name();
    }

    private static @Nullable String version(@Nullable String seen) {
        return seen == null || seen.isBlank() || seen.equals("*") ? null : seen.replaceAll("^(?:W/)?\"|\"$", "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
