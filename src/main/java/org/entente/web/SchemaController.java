// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/schema", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "The graph as a whole")
class SchemaController {

    @GetMapping
    @Operation(summary = "The types of fact with their roles, and the kinds of tie with their wording and colours")
    SchemaView schema() {
        return SchemaView.current();
    }
}
