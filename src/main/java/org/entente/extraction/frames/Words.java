// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;

/** Small questions to a word. */
final class Words {

    private Words() {}

    static String lemma(IndexedWord word) {
        boolean people = word.word().equalsIgnoreCase("people");
        String lemma = word.lemma() == null || people ? word.word() : word.lemma();
        String plain = word.tag().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The last word of a name. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
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
