// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.query.DocumentItem;
import org.entente.query.DocumentView;
import org.entente.query.Documents;
import org.entente.query.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Documents")
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "List documents in the order of their ids")
    ListPage<DocumentItem> list(@Parameter(example = "seed") @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return documents.list(q, Asked.limit(limit), cursor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A document with its marked passages")
    DocumentView document(@PathVariable String id) {
        return documents.byId(id);
    }
}
