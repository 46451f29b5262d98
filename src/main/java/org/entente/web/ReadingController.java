// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;

import org.entente.query.DocumentView;
import org.entente.query.Documents;
import org.entente.query.ReaderView;
import org.entente.reading.ClaimReader;
import org.entente.reading.rules.ReadSentence;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping(value = "/api/v1/documents/{id}/reading", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class ReadingController {

    private final Documents documents;
    private final SentencesOfDocuments sentences;
    private final List<ClaimReader> readers;

    ReadingController(Documents documents, SentencesOfDocuments sentences, List<ClaimReader> readers) {
        this.readers = List.copyOf(readers);
        this.documents = documents;
        this.sentences = sentences;
    }

    @GetMapping
    @Operation(summary = "What was read in a document: each sentence with its claims, and which gave none")
    Reading reading(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id) {
        DocumentView document = documents.byId(id, true);
        return new Reading(sentences.of(document), documents.readers(id).stream().map(this::entry).toList());
    }

    private Entry entry(ReaderView reading) {
        boolean stale = readers.stream()
                .anyMatch(reader -> reader.id().equals(reading.reader()) && !reader.version().equals(reading.version()));
        return new Entry(reading.reader(), reading.version(), reading.status(), stale);
    }

    /**
     * What was read.
     *
     * @param sentences the sentences of the document, in order; none of a register, whose rows are no sentences
     * @param readings who read it
     */
    record Reading(List<ReadSentence> sentences, List<Entry> readings) {}

    /**
     * A reader that read it, or whose claims it has.
     *
     * @param reader its name
     * @param version its version then
     * @param status done or failed
     * @param stale whether its version has changed since
     */
    record Entry(String reader, String version, String status, boolean stale) {}
}
