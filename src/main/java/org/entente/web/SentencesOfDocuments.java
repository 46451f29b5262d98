// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;

import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.query.DocumentView;
import org.entente.reading.rules.ReadSentence;
import org.entente.reading.rules.Sentences;
import org.entente.reading.rules.Sentences.Claimed;
import org.springframework.stereotype.Component;

/** The sentences of a document as the graph keeps it. */
@Component
class SentencesOfDocuments {

    private final Sentences sentences = new Sentences();

    /** None where the document is no text: the rows of a register are no sentences. */
    List<ReadSentence> of(DocumentView document) {
        if (!DocumentKind.TEXT.key().equals(document.kind())) {
            return List.of();
        }
        List<Passage> passages = document.passages().stream().map(each -> new Passage(each.order(), each.text(), each.start())).toList();
        List<Claimed> claims = document.passages().stream().flatMap(passage -> passage.marks().stream())
                .map(mark -> new Claimed(mark.claim(), mark.start(), mark.end())).toList();
        return sentences.read(passages, claims);
    }
}
