// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.model.Name;
import org.entente.model.Quote;
import org.entente.reading.rules.names.Mention;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with its annotations and its place in a document.
 *
 * @param annotation what the pipeline found in it
 * @param quote the sentence as it stands in the document, with offsets in code points
 * @param mentions the names in it, in order, none inside another
 * @param date the document's date, or null where unknown
 * @param subject whom the whole document is about, or null
 * @param author whom "I" and "we" mean outside quotations: who gives the statement that the document is, or null
 * @param publisher the state or organisation that the document's publisher acts for, or null
 * @param previous the sentences of the document before it, in order
 */
public record Sentence(CoreMap annotation, Quote quote, List<Mention> mentions, @Nullable LocalDate date, @Nullable Name subject,
        @Nullable Name author, @Nullable Name publisher, List<Sentence> previous) {

    /** Its tokens, in order; the index of an {@link IndexedWord} in {@link #graph()} is one more than its place here. */
    public List<CoreLabel> tokens() {
        return annotation.get(TokensAnnotation.class);
    }

    /** Its enhanced++ dependencies. */
    public SemanticGraph graph() {
        return annotation.get(EnhancedPlusPlusDependenciesAnnotation.class);
    }

    /** The mention that a word belongs to. */
    public Optional<Mention> mentionAt(IndexedWord word) {
        return mentions.stream().filter(mention -> mention.covers(word.index() - 1)).findFirst();
    }

    /** The words of the tokens from one index (from 0) to another (exclusive), as they stand in the text, without what typesetting left in them. */
    public String words(int from, int to) {
        int offset = tokens().getFirst().beginPosition();
        return PlainText.read(quote.text().substring(tokens().get(from).beginPosition() - offset, tokens().get(to - 1).endPosition()
                - offset));
    }
}
