// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.entente.answers.Answers;
import org.entente.answers.PathAnswer;
import org.entente.answers.PathRequest;
import org.entente.model.Modality;
import org.entente.model.TieKind;
import org.entente.paths.Direction;
import org.entente.paths.Disputed;
import org.entente.paths.Order;
import org.entente.query.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/paths")
@Tag(name = "Paths")
class PathController {

    private static final int MOST = 1_000_000;

    private final Answers answers;

    PathController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The best paths between two entities, each hop with the claims that say so")
    PathAnswer paths(@Parameter(example = "North Korea") @RequestParam String from, @Parameter(example = "Ukraine") @RequestParam String to,
            @Parameter(description = "up to three entities or agreements, in order") @RequestParam(defaultValue = "") List<String> via,
            @RequestParam(defaultValue = "6") int maxHops, @RequestParam(defaultValue = "5") int k,
            @Parameter(description = "any or forward") @RequestParam(defaultValue = "any") String direction,
            @Parameter(description = "kinds of tie to walk") @RequestParam(defaultValue = "") List<String> kinds,
            @RequestParam(defaultValue = "") List<String> excludeKinds,
            @Parameter(description = "entities or kinds of entity not to pass") @RequestParam(defaultValue = "") List<String> avoid,
            @RequestParam(required = false) @Nullable Integer maxDegree,
            @Parameter(example = "2024-01-01/2024-12-31") @RequestParam(required = false) @Nullable String during,
            @Parameter(example = "2024-12-31") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "actual, planned or possible") @RequestParam(defaultValue = "actual") String modality,
            @RequestParam(defaultValue = "0") double minConfidence, @RequestParam(defaultValue = "0") int minOrigins,
            @Parameter(description = "include, exclude or only") @RequestParam(defaultValue = "include") String disputed,
            @Parameter(description = "hops or confidence") @RequestParam(defaultValue = "hops") String order,
            @Parameter(description = "claims a tie, or all") @RequestParam(defaultValue = "5") String evidence,
            @RequestParam(defaultValue = "2000") int budgetMs) {
        return answers.ask(new PathRequest(from, to, names(via), Asked.between("maxHops", maxHops, 1, 10), Asked.between("k", k, 1, 100),
                word("order", order, Order.values()), word("direction", direction, Direction.values()),
                kinds("kinds", kinds), kinds("excludeKinds", excludeKinds), names(avoid),
                maxDegree == null ? null : Asked.between("maxDegree", maxDegree, 1, MOST), Asked.during(during), Asked.day("asOf", asOf),
                word("modality", modality, Modality.values()), Asked.share("minConfidence", minConfidence),
                Asked.between("minOrigins", minOrigins, 0, MOST), word("disputed", disputed, Disputed.values()), claims(evidence),
                Duration.ofMillis(Asked.between("budgetMs", budgetMs, 1, MOST))));
    }

    private static List<String> names(List<String> values) {
        return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private static Set<TieKind> kinds(String parameter, List<String> values) {
        return Set.copyOf(Asked.someOf(parameter, values, TieKind.values(), TieKind::name));
    }

    private static <T extends Enum<T>> T word(String parameter, String value, T[] all) {
        var word = Asked.oneOf(parameter, value, all, each -> each.name().toLowerCase(Locale.ROOT));
        return Objects.requireNonNullElse(word, all[0]);
    }

    private static int claims(String evidence) {
        try {
            return evidence.equalsIgnoreCase("all") ? PathRequest.ALL : Asked.between("evidence", Integer.parseInt(evidence), 0, MOST);
        } catch (NumberFormatException e) {
            throw new BadParameter("evidence", evidence, "a whole number from 0, or all");
        }
    }
}
