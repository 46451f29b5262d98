// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;

/** Small questions to a word. */
public final class WordForm {

    private WordForm() {}

    public static String lemma(IndexedWord word) {
        boolean people = word.word().equalsIgnoreCase("people");
        String lemma = word.lemma() == null || people ? word.word() : word.lemma();
        String plain = word.tag().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The last word of a name. */
    public static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public static boolean isNoun(IndexedWord word) {
        return word.tag().startsWith("NN");
    }

    public static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }

    public static boolean isPlural(IndexedWord word) {
        return word.tag().equals("NNS") || word.tag().equals("NNPS");
    }
}
