// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Map;

import org.entente.query.CannedQueries;
import org.entente.query.CannedQuery;
import org.entente.query.ListPage;
import org.entente.query.QueryRun;
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
@RequestMapping(value = "/api/v1/queries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Canned queries")
class QueryController {

    private final CannedQueries queries;

    QueryController(CannedQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "All canned queries, by topic")
    ListPage<CannedQuery> list() {
        return new ListPage<>(queries.all(), null);
    }

    @GetMapping("/{name}")
    @Operation(summary = "A canned query with its text")
    CannedQuery show(@Parameter(example = "deployments-to-place") @PathVariable String name) {
        return queries.byName(name);
    }

    @GetMapping("/{name}/run")
    @Operation(summary = "Run a canned query; parameters that are left out take their defaults")
    QueryRun run(@Parameter(example = "deployments-to-place") @PathVariable String name,
            @Parameter(description = "values by parameter", example = "{\"place\": \"Kursk Oblast\"}") @RequestParam Map<String, String> parameters) {
        return queries.run(name, parameters);
    }
}
