// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;

import org.entente.extraction.Extractor;
import org.entente.extraction.ReadSentence;
import org.entente.query.Documents;
import org.entente.query.DocumentView;
import org.entente.query.ReaderView;
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

    ReadingController(Documents documents, SentencesOfDocuments sentences) {
        this.documents = documents;
        this.sentences = sentences;
    }

    @GetMapping
    @Operation(summary = "What was read in a document: each sentence with its claims, and which gave none")
    Reading reading(@Parameter(example = "seed-soldiers-in-kursk") @PathVariable String id) {
        DocumentView document = documents.byId(id);
        return new Reading(sentences.of(document), documents.readers(id).stream().map(ReadingController::entry).toList());
    }

    private static Entry entry(ReaderView reader) {
        String name = reader.reader() + "/" + reader.version();
        boolean stale = Extractor.NAME.startsWith(reader.reader() + "/") && !Extractor.NAME.equals(name);
        return new Entry(reader.reader(), reader.version(), "done", stale);
    }

    /**
     * What was read.
     *
     * @param sentences the sentences of the document, in order; none of a register, whose rows are no sentences
     * @param readings who read it
     */
    record Reading(List<ReadSentence> sentences, List<Entry> readings) {}

    /**
     * A reader that found claims in it.
     *
     * @param reader its name
     * @param version its version then
     * @param status done
     * @param stale whether its version has changed since
     */
    record Entry(String reader, String version, String status, boolean stale) {}
}
