// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/** Finds conditions: "if", "unless", "had it sent", "should it send", "were it to send", and what holds only under one. */
record Conditions(Tree tree, Tokens words) {

    private static final Set<String> MARKS = Set.of("if", "unless", "lest", "assuming", "provided", "providing", "supposing");
    private static final Set<String> INVERTED = Set.of("had", "were", "should");
    private static final Set<String> OPENING = Set.of(",", "and", "but", ";", "that", "``", "\"");

    /** Whether a clause is itself a condition. */
    boolean isCondition(IndexedWord verb) {
        return tree.children(verb, "mark", "advmod").map(Tree::lemma).anyMatch(MARKS::contains) || isInverted(verb) || isInCase(verb);
    }

    /** Whether the sentence states a condition. */
    boolean holdOver() {
        return IntStream.range(0, words.size()).anyMatch(place -> isOpenMark(place) || isInvertedAt(place));
    }

    private boolean isOpenMark(int place) {
        boolean mark = words.is(place, "if", "unless") && !words.is(place - 1, "as", "even", "only")
                || words.is(place, "provided") && words.is(place + 1, "that")
                || words.is(place, "condition") && words.is(place + 1, "that");
        return mark && !words.is(place + 1, "any", "not", "anything");
    }

    private boolean isInverted(IndexedWord verb) {
        Optional<IndexedWord> subject = tree.child(verb, "nsubj", "nsubj:pass");
        return subject.isPresent() && tree.children(verb, "aux", "aux:pass", "cop")
                .anyMatch(aux -> aux.index() < subject.get().index() && isInvertedAt(aux.index() - 1))
                || subject.isPresent() && INVERTED.contains(verb.word().toLowerCase(Locale.ROOT)) && verb.index() < subject
                        .get().index() && isInvertedAt(verb.index() - 1);
    }

    /** An auxiliary that opens a clause which is no question. */
    private boolean isInvertedAt(int place) {
        boolean opens = place == 0 || OPENING.contains(words.word(place - 1));
        boolean question = words.is(words.size() - 1, "?") || words.is(words.size() - 2, "?");
        return opens && !question && INVERTED.contains(words.word(place)) && words.tag(place + 1).matches("NN.*|PRP|DT|JJ|CD|PRP\\$");
    }

    /** "in case it sends", "in the event of a sale". */
    private boolean isInCase(IndexedWord word) {
        int first = tree.children(word).mapToInt(IndexedWord::index).min().orElse(word.index()) - 1;
        return IntStream.rangeClosed(Math.max(0, first - 3), first)
                .anyMatch(
                        place -> words.is(place, "case", "event") && words.is(place + 1, "of", "that") && words.is(place - 1, "in", "the"));
    }
}
