// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.entente.answers.Answers;
import org.entente.answers.PathAnswer;
import org.entente.answers.PathRequest;
import org.entente.graph.history.Vantage;
import org.entente.model.Modality;
import org.entente.model.TieKind;
import org.entente.paths.Direction;
import org.entente.paths.Disputed;
import org.entente.paths.Order;
import org.entente.query.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paths")
class PathController {

    private static final int MOST_MILLISECONDS = 60_000;

    private final Answers answers;
    private final PathMetrics metrics;

    PathController(Answers answers, PathMetrics metrics) {
        this.answers = answers;
        this.metrics = metrics;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, BundleConverter.MEDIA_TYPE})
    @Operation(summary = "How two are connected: the best paths, each hop with the sentences that say so; "
            + "as application/zip a bundle of the answer and the texts that it quotes, to be checked offline")
    PathAnswer paths(@Parameter(example = "Kim Jong Un") @RequestParam String from,
            @Parameter(example = "Kursk Oblast") @RequestParam String to, @RequestParam(required = false) @Nullable List<String> via,
            @RequestParam(defaultValue = "6") int maxHops, @RequestParam(defaultValue = "5") int k,
            @Parameter(example = "any") @RequestParam(required = false) @Nullable String direction,
            @RequestParam(required = false) @Nullable List<String> kinds,
            @RequestParam(required = false) @Nullable List<String> excludeKinds,
            @RequestParam(required = false) @Nullable List<String> avoid, @RequestParam(required = false) @Nullable Integer maxDegree,
            @Parameter(example = "2022-01-01/2026-12-31") @RequestParam(required = false) @Nullable String during,
            @Parameter(description = "facts that may have been then while nothing says when they were: exclude or include", example = "exclude") @RequestParam(required = false) @Nullable String undated,
            @Parameter(description = "what the graph said on that day, by publication", example = "2026-12-31") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "what was loaded by that day") @RequestParam(required = false) @Nullable String loadedBy,
            @Parameter(description = "proposed lets claims count that the gate proposes alone; each says so by its status", example = "proposed") @RequestParam(required = false) @Nullable String include,
            @Parameter(example = "actual") @RequestParam(required = false) @Nullable String modality,
            @RequestParam(defaultValue = "0") double minConfidence, @RequestParam(defaultValue = "0") int minOrigins,
            @Parameter(example = "include") @RequestParam(required = false) @Nullable String disputed,
            @Parameter(example = "hops") @RequestParam(required = false) @Nullable String order,
            @Parameter(example = "5") @RequestParam(defaultValue = "5") String evidence,
            @RequestParam(defaultValue = "2000") int budgetMs) {
        return metrics.note(
                answers.ask(new PathRequest(named("from", from), named("to", to), three(via), Asked.between("maxHops", maxHops, 1, 10),
                        Asked.between("k", k, 1, 100), word("order", order, Order.values(), Order.HOPS),
                        word("direction", direction, Direction.values(), Direction.ANY), kinds("kinds", kinds),
                        kinds("excludeKinds", excludeKinds), all(avoid),
                        maxDegree == null ? null : Asked.between("maxDegree", maxDegree, 1, Integer.MAX_VALUE),
                        Asked.during(during, undated),
                        new Vantage(Asked.day("asOf", asOf), Asked.day("loadedBy", loadedBy), Asked.proposed(include)),
                        word("modality", modality, Modality.values(), Modality.ACTUAL),
                        Asked.share("minConfidence", minConfidence), Asked.between("minOrigins", minOrigins, 0, 1_000_000),
                        word("disputed", disputed, Disputed.values(), Disputed.INCLUDE), evidence(evidence),
                        Duration.ofMillis(Asked.between("budgetMs", budgetMs, 1, MOST_MILLISECONDS)))));
    }

    private static String named(String parameter, String value) {
        if (value.isBlank()) {
            throw new BadParameter(parameter, value, "an id or a name");
        }
        return value;
    }

    private static List<String> three(@Nullable List<String> via) {
        List<String> names = all(via);
        if (names.size() > 3) {
            throw new BadParameter("via", String.join(", ", names), "up to three ids or names, in order");
        }
        return names;
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static Set<TieKind> kinds(String parameter, @Nullable List<String> values) {
        return Set.copyOf(Asked.someOf(parameter, values, TieKind.all(), TieKind::name));
    }

    private static <E extends Enum<E>> E word(String parameter, @Nullable String value, E[] all, E otherwise) {
        E word = Asked.oneOf(parameter, value, all, each -> each.name().toLowerCase(Locale.ROOT));
        return word == null ? otherwise : word;
    }

    private static int evidence(String text) {
        if (text.equals("all")) {
            return PathRequest.ALL;
        }
        try {
            return Asked.between("evidence", Integer.parseInt(text), 0, PathRequest.ALL);
        } catch (NumberFormatException e) {
            throw new BadParameter("evidence", text, "a whole number of claims a tie, or all");
        }
    }
}
