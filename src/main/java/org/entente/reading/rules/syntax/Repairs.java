// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;

import java.util.List;

import org.entente.reading.rules.vocabulary.Lexicon;

/**
 * Mends what the parser gets wrong again and again: a participle without auxiliary taken for an active verb ("weapons supplied by"),
 * a gerund behind a preposition taken for an adjective ("by sending workers"), a participle hung on a noun further off.
 */
final class Repairs {

    private final ReportedSpeech speech;
    private final Governors governors;
    private final Participles participles;

    private Repairs(SemanticGraph graph, List<CoreLabel> tokens, Lexicon lexicon) {
        this.speech = new ReportedSpeech(graph, tokens);
        this.governors = new Governors(graph, tokens, lexicon);
        this.participles = new Participles(graph, tokens);
    }

    static void mend(SemanticGraph graph, List<CoreLabel> tokens, Lexicon lexicon) {
        Repairs repairs = new Repairs(graph, tokens, lexicon);
        List.copyOf(graph.vertexListSorted()).forEach(repairs.speech::omittedThat);
        List.copyOf(graph.vertexListSorted()).forEach(repairs.speech::finalAttribution);
        List.copyOf(graph.vertexListSorted()).forEach(repairs.governors::relative);
        List.copyOf(graph.vertexListSorted()).forEach(repairs::mend);
        graph.vertexListSorted().stream().filter(word -> word.tag().equals("VBN")).forEach(repairs.participles::active);
    }

    private void mend(IndexedWord word) {
        if (word.tag().startsWith("VB")) {
            governors.sharedObject(word);
        }
        if (word.tag().equals("VB")) {
            governors.ordered(word);
            governors.companion(word);
        }
        if (word.tag().equals("VBN")) {
            participles.participleOfNoun(word);
            participles.nearestNoun(word);
            participles.mainVerb(word);
            participles.passive(word);
            participles.reducedRelative(word);
            participles.gardenPath(word);
        } else if (word.tag().equals("VBG")) {
            governors.gerund(word);
        }
    }
}
