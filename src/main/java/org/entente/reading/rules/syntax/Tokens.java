// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.List;
import java.util.Locale;

/** The tokens of a sentence, asked by place; beyond either end all words are empty. */
public record Tokens(List<CoreLabel> tokens) {

    public int size() {
        return tokens.size();
    }

    /** The word as it stands. */
    public String text(int at) {
        return within(at) ? tokens.get(at).word() : "";
    }

    /** The word in lower case. */
    public String word(int at) {
        return text(at).toLowerCase(Locale.ROOT);
    }

    public String tag(int at) {
        return within(at) ? tokens.get(at).tag() : "";
    }

    public String lemma(int at) {
        return within(at) && tokens.get(at).lemma() != null ? tokens.get(at).lemma().toLowerCase(Locale.ROOT) : word(at);
    }

    public String label(int at) {
        return within(at) && tokens.get(at).ner() != null ? tokens.get(at).ner() : "O";
    }

    public boolean is(int at, String... words) {
        return List.of(words).contains(word(at));
    }

    /** Whether these words, already split, end just before the token. */
    public boolean endsBefore(int at, List<String> phrase) {
        return at >= phrase.size() && startsAt(at - phrase.size(), phrase);
    }

    public boolean startsAt(int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!word(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean isHyphen(int at) {
        return within(at) && text(at).length() == 1 && "-\u2010\u2011\u2012\u2013\u2014".indexOf(text(at).charAt(0)) >= 0;
    }

    private boolean within(int at) {
        return at >= 0 && at < tokens.size();
    }
}
