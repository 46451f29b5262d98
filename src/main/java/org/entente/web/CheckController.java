// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.graph.Check;
import org.entente.graph.Checks;
import org.entente.query.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/checks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "The graph as a whole")
class CheckController {

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    /**
     * An invariant and whether it holds.
     *
     * @param rows in how many cases it does not hold
     * @param first the first of them, as text by column, or null
     */
    record Checked(String name, String title, String description, long rows, @Nullable Map<String, String> first) {}

    @GetMapping
    @Operation(summary = "The invariants of the graph, each with the number of cases in which it does not hold")
    ListPage<Checked> list() {
        List<Checks.Finding> findings = checks.findings();
        return new ListPage<>(checks.all().stream().map(check -> findings.stream()
                .filter(finding -> finding.check().name().equals(check.name())).findFirst().map(finding -> checked(check, finding))
                .orElseGet(() -> new Checked(check.name(), check.title(), check.description(), 0, null))).toList(), null);
    }

    private static Checked checked(Check check, Checks.Finding finding) {
        Map<String, String> first = finding.examples().stream().findFirst().map(CheckController::text).orElse(null);
        return new Checked(check.name(), check.title(), check.description(), finding.count(), first);
    }

    private static Map<String, String> text(Map<String, Object> row) {
        Map<String, String> text = new TreeMap<>();
        row.forEach((column, value) -> text.put(column, String.valueOf(value)));
        return text;
    }
}
