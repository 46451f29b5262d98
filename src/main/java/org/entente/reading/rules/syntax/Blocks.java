// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.TitlePhrase;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Which words of a sentence stand for others while it is parsed: the last of a name for the name, its title, its brackets. */
final class Blocks {

    private static final int LONGEST_BRACKET = 5;

    private final int[] heads;
    private final boolean[] names;

    private Blocks(int size) {
        this.heads = IntStream.range(0, size).toArray();
        this.names = new boolean[size];
    }

    static Blocks of(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        Blocks blocks = new Blocks(tokens.size());
        mentions.stream().filter(mention -> mention.name().kind() != EntityKind.WEAPON && mention.name().kind() != EntityKind.GOODS)
                .forEach(
                        blocks::name);
        blocks.bullet(tokens);
        blocks.compounds(tokens, lexicon);
        blocks.money(tokens);
        blocks.brackets(tokens);
        blocks.namely(tokens, mentions);
        IntStream.range(0, tokens.size()).mapToObj(at -> TitlePhrase.at(at, tokens, mentions, lexicon)).flatMap(Optional::stream).forEach(
                phrase -> blocks.title(phrase, tokens, mentions));
        return blocks;
    }

    /** The word that a word is parsed as a part of: itself, where it is parsed. */
    int standsFor(int at) {
        return heads[at];
    }

    /** Whether the word stands for a name. */
    boolean isName(int at) {
        return names[at];
    }

    private void name(Mention mention) {
        put(mention.from(), mention.to(), mention.to() - 1);
        names[mention.to() - 1] = true;
    }

    private void title(TitlePhrase phrase, List<CoreLabel> tokens, List<Mention> mentions) {
        Optional<Mention> behind = phrase.holderBehind(mentions);
        if (behind.isPresent()) {
            put(phrase.from(), behind.get().to(), behind.get().to() - 1);
            return;
        }
        phrase.holderBefore(tokens, mentions).ifPresent(before -> {
            int to = phrase.to() < tokens.size() && tokens.get(phrase.to()).word().equals(",") ? phrase.to() + 1 : phrase.to();
            put(before.to(), to, heads[before.to() - 1]);
        });
    }

    /** "test-fired": one verb. */
    private void compounds(List<CoreLabel> tokens, Lexicon lexicon) {
        for (int at = 2; at < tokens.size(); at++) {
            if (lexicon.has("compound-test", tokens.get(at).lemma())) {
                put(at - 2, at + 1, at);
            }
        }
    }

    private void money(List<CoreLabel> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            int to = from;
            while (to < tokens.size() && "MONEY".equals(tokens.get(to).ner())) {
                to++;
            }
            if (to - from > 1) {
                put(from, to, to - 1);
                names[to - 1] = true;
                from = to - 1;
            }
        }
    }

    /** The mark of a list item goes with the word behind it. */
    private void bullet(List<CoreLabel> tokens) {
        if (Bullet.opens(tokens)) {
            heads[0] = heads[1];
        }
    }

    /** A short bracket behind a name, an acronym behind any noun. */
    private void brackets(List<CoreLabel> tokens) {
        for (int open = 1; open < tokens.size(); open++) {
            int name = tokens.get(open - 1).tag().equals("POS") && open > 1 ? open - 2 : open - 1;
            if (tokens.get(open).tag().equals("-LRB-") && (names[name] || isAcronym(tokens, open))) {
                for (int close = open + 1; close < tokens.size() && close <= open + LONGEST_BRACKET; close++) {
                    if (tokens.get(close).tag().equals("-RRB-")) {
                        put(open, close + 1, heads[name]);
                        break;
                    }
                }
            }
        }
    }

    /** "missiles, namely the RX-9 and the RX-10,": what is named goes with the noun. */
    private void namely(List<CoreLabel> tokens, List<Mention> mentions) {
        for (int at = 2; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).word().equals("namely") && tokens.get(at - 1).word().equals(",") && tokens.get(at - 2).tag().startsWith(
                    "NN")) {
                int to = at + 1;
                while (to < tokens.size() && (isNamed(tokens, mentions, to) || tokens.get(to).tag().matches("JJ|HYPH|NN.?"))) {
                    to++;
                }
                put(at - 1, to, heads[at - 2]);
            }
        }
    }

    private static boolean isNamed(List<CoreLabel> tokens, List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(mention -> mention.covers(at)) || tokens.get(at).word().matches("the|a|an|and|or|,");
    }

    private static boolean isAcronym(List<CoreLabel> tokens, int open) {
        return open + 2 < tokens.size() && tokens.get(open + 1).word().matches("\\p{Lu}{2,}s?")
                && tokens.get(open + 2).tag().equals("-RRB-")
                && tokens.get(open - 1).tag().startsWith("NN");
    }

    private void put(int from, int to, int head) {
        Arrays.fill(heads, from, to, head);
        heads[head] = head;
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] != at) {
                heads[at] = heads[heads[at]];
            }
        }
    }
}
