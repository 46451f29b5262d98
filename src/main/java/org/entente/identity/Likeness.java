// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.HashSet;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * How like two names are.
 *
 * @param one the first name
 * @param other the second
 * @param share weight of the words that both have, of all words, 0 to 1
 * @param weight how much the words that both have tell together
 */
record Likeness(Spelling one, Spelling other, double share, double weight) {

    /** Of two that bear no names. */
    static final Likeness NONE = new Likeness(Spelling.of(""), Spelling.of(""), 0, 0);

    private static final double SAME_WORD = 0.91;
    private static final int SHORTEST_INEXACT = 5;
    private static final int LENGTHS_APART = 1;
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    /** What a name may have of another at most where a figure or a word that tells apart stands in one alone. */
    private static final double OF_ANOTHER = 0.8;
    private static final Set<String> APART = WordList.words("apart-words");

    static Likeness of(Spelling one, Spelling other, Rarity rarity) {
        Set<String> left = new HashSet<>(other.words());
        left.removeAll(one.words());
        boolean another = false;
        double both = 0;
        double all = 0;
        for (String word : one.words()) {
            String match = other.words().contains(word) ? word : closest(word, left);
            double weight = rarity.ofName(word);
            all += weight;
            if (match != null) {
                left.remove(match);
                both += weight * SPELLING.apply(word, match);
            } else {
                another |= tellsApart(word);
            }
        }
        for (String word : left) {
            all += rarity.ofName(word);
            another |= tellsApart(word);
        }
        double share = all == 0 ? 0 : both / all;
        return new Likeness(one, other, another ? Math.min(OF_ANOTHER, share) : share, both);
    }

    private static boolean tellsApart(String word) {
        return Character.isDigit(word.charAt(0)) || APART.contains(word);
    }

    private static @Nullable String closest(String word, Set<String> words) {
        if (word.length() < SHORTEST_INEXACT || Character.isDigit(word.charAt(0))) {
            return null;
        }
        return words.stream()
                .filter(other -> other.length() >= SHORTEST_INEXACT && !Character.isDigit(other.charAt(0))
                        && Math.abs(word.length() - other.length()) <= LENGTHS_APART
                        && SPELLING.apply(word, other) >= SAME_WORD)
                .findFirst().orElse(null);
    }

    /** The better of the two for telling that they are one. */
    Likeness orBetter(Likeness rival) {
        return rival.rank() > rank() ? rival : this;
    }

    private double rank() {
        return share >= 0.9 ? 1 + weight : share;
    }
}
