// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.List;
import java.util.Locale;

import org.entente.reading.rules.vocabulary.Lexicon;

/** Mends tags that the words beside them rule out: "Near Bol, two strikes", "the heavy shelling of Bol", "a Chadian drone struck". */
final class PhraseTags {

    private PhraseTags() {}

    static void mend(List<CoreLabel> tokens, Lexicon lexicon) {
        if (tokens.size() > 2 && tokens.getFirst().word().matches("Near|Outside|Inside|Around|Across")
                && tokens.getFirst().tag().startsWith(
                        "NN")) {
            tokens.getFirst().setTag("IN");
            tokens.getFirst().setLemma(tokens.getFirst().word().toLowerCase(Locale.ROOT));
        }
        for (int at = 1; at + 1 < tokens.size(); at++) {
            gerund(tokens, at, lexicon);
            weapon(tokens, at, lexicon);
        }
    }

    /** "the indiscriminate shelling of homes": a noun. */
    private static void gerund(List<CoreLabel> tokens, int at, Lexicon lexicon) {
        CoreLabel token = tokens.get(at);
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean owned = tokens.get(at - 1).tag().matches("PRP\\$|POS|DT")
                || at > 1 && tokens.get(at - 1).tag().equals("JJ") && tokens.get(at - 2).tag().matches("PRP\\$|POS|DT|JJ");
        if (token.tag().equals("VBG") && owned && lexicon.has("attacking", word) && tokens.get(at + 1).word().matches(
                "of|by|against|on|in|near")) {
            token.setTag("NN");
            token.setLemma(word);
        }
    }

    /** "a Chadian drone struck": no verb stands between an article and a past tense. */
    private static void weapon(List<CoreLabel> tokens, int at, Lexicon lexicon) {
        CoreLabel token = tokens.get(at);
        boolean described = at > 1 && tokens.get(at - 1).tag().matches("JJ|NNP") && tokens.get(at - 2).tag().equals("DT");
        if (token.tag().matches("VBP?") && described && tokens.get(at + 1).tag().matches("VB[DZ]|MD")
                && lexicon.has("arms", token.word())) {
            token.setTag("NN");
            token.setLemma(token.word());
        }
    }
}
