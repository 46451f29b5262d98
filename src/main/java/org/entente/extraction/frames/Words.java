// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;

/** Small questions to a word. */
final class Words {

    private Words() {}

    static String lemma(IndexedWord word) {
        String lemma = word.lemma();
        return (lemma == null ? word.word() : lemma).toLowerCase(Locale.ROOT);
    }

    static boolean isNoun(IndexedWord word) {
        return word.tag().startsWith("NN");
    }

    static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }

    static boolean isPlural(IndexedWord word) {
        return word.tag().equals("NNS") || word.tag().equals("NNPS");
    }
}
