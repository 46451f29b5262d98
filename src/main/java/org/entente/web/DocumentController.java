// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.entente.answers.Impact;
import org.entente.answers.Impacts;
import org.entente.formats.SourceItem;
import org.entente.graph.Graph;
import org.entente.graph.write.Rehearsal;
import org.entente.graph.write.WithdrawMode;
import org.entente.loader.Loaded;
import org.entente.loader.Loader;
import org.entente.model.GraphChange;
import org.entente.model.Skip;
import org.entente.query.DocumentItem;
import org.entente.query.DocumentView;
import org.entente.query.Documents;
import org.entente.query.FactView;
import org.entente.query.Facts;
import org.entente.query.ListPage;
import org.entente.query.OriginalRef;
import org.entente.reading.rules.ReadSentence;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class DocumentController {

    private final Documents documents;
    private final SentencesOfDocuments sentences;
    private final Facts facts;
    private final Loader loader;
    private final Graph graph;
    private final Impacts impacts;
    private final OriginalFiles originals;

    DocumentController(Documents documents, SentencesOfDocuments sentences, Facts facts, Loader loader, Graph graph, Impacts impacts,
            OriginalFiles originals) {
        this.documents = documents;
        this.sentences = sentences;
        this.facts = facts;
        this.loader = loader;
        this.graph = graph;
        this.impacts = impacts;
        this.originals = originals;
    }

    @GetMapping
    @Operation(summary = "List documents in the order of their ids")
    ListPage<DocumentItem> list(@Parameter(example = "seed") @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String cursor) {
        return documents.list(q, Asked.limit(limit), cursor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A document with its marked passages")
    Page document(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id,
            @Parameter(description = "proposed shows claims that make no fact too, proposed and rejected ones", example = "proposed") @RequestParam(required = false) @Nullable String include) {
        DocumentView all = documents.byId(id, true);
        DocumentView document = Asked.proposed(include) ? all : documents.byId(id, false);
        return new Page(document, sentences.of(all).stream().filter(ReadSentence::unread)
                .map(sentence -> new Stretch(sentence.start(), sentence.end())).toList());
    }

    /**
     * A document with what was read in it.
     *
     * @param unread the sentences that say something but gave no claim, in the order of the text
     */
    record Page(@JsonUnwrapped DocumentView document, List<Stretch> unread) {}

    /** A part of a document's text, by offsets in Unicode code points. */
    record Stretch(int start, int end) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Load one document, given by the fields of a .jsonl line, and show what it says; in the place of the one of its id, which a key with the role load must have loaded itself")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Written> load(InputStream body) throws IOException {
        Loaded loaded = switch (Sources.document(new String(body.readAllBytes(), StandardCharsets.UTF_8), "the body")) {
            case SourceItem.Read read -> loader.load(read, Permission.steward());
            case SourceItem.Skipped(Skip skip) -> throw new BadRequest(
                    ProblemType.BAD_BODY.detail("%s: %s".formatted(skip.reason(), skip.detail())));
        };
        if (loaded.replaced()) {
            AuditTrail.note("document replaced", Map.of("document", loaded.id()));
        }
        return ResponseEntity.created(URI.create("/api/v1/documents/" + loaded.id()))
                .body(new Written(loaded.id(), facts.ofDocument(loaded.id()), loaded.replaced()));
    }

    /**
     * What a document that was just loaded says.
     *
     * @param replaced whether it stood there before, saying something else
     */
    record Written(String id, List<FactView> facts, boolean replaced) {}

    @GetMapping("/{id}/withdrawal")
    @Operation(summary = "What withdrawing a document would change, and which path questions it would answer otherwise")
    Foreseen withdrawal(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id) {
        Rehearsal rehearsal = graph.rehearse(id);
        GraphChange change = rehearsal.change();
        return new Foreseen(Change.of(rehearsal.withdrawal()), change == null ? List.of() : impacts.of(change));
    }

    /**
     * What a withdrawal would change.
     *
     * @param answers the path questions that it would answer otherwise
     */
    record Foreseen(@JsonUnwrapped Change change, List<Impact> answers) {}

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a document and what it alone supported; with erase=true for good, history too")
    void withdraw(@Parameter(example = "note-1") @PathVariable String id, @RequestParam(defaultValue = "false") boolean erase) {
        if (!erase) {
            AuditTrail.note("document withdrawn", Change.of(graph.withdraw(id, WithdrawMode.CLOSE)));
            return;
        }
        OriginalRef original = documents.original(id);
        AuditTrail.note("document erased", Change.of(graph.withdraw(id, WithdrawMode.ERASE)));
        originals.forget(original);
    }
}
