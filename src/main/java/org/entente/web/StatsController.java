// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Map;

import org.entente.query.Statistics;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "The graph as a whole")
class StatsController {

    private final Statistics statistics;

    StatsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping
    @Operation(summary = "How many documents, passages, claims, facts, entities and ties there are")
    Map<String, Long> counts() {
        return statistics.counts();
    }
}
