// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;
import java.util.Set;

import org.entente.model.Modality;
import org.entente.model.Stance;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

import org.jspecify.annotations.Nullable;

/** What words around a single word do to the ground on which it stands: negation, modal verbs, adverbs, adjectives. */
record Surroundings(Tree tree, Tokens words, Negations negations, Conditions conditions) {

    Surroundings(Tree tree, Tokens words) {
        this(tree, words, new Negations(tree, words), new Conditions(tree, words));
    }

    /** The ground of an event that has this ground from above. */
    Ground of(IndexedWord event, Ground above) {
        return of(event, null, above);
    }

    /** The ground of a word that has this ground from above, without what the word below it tells by itself. */
    Ground of(IndexedWord word, @Nullable IndexedWord below, Ground above) {
        Ground ground = modal(word, above);
        return switch (negations.of(word, below)) {
            case NONE -> ground;
            case PLAIN, NOBODY -> ground.not();
            case FEW -> ground.nothing();
        };
    }

    /** The ground that modal verbs, adverbs and adjectives leave to a word. */
    Ground modal(IndexedWord word, Ground above) {
        Ground ground = above;
        for (IndexedWord modifier : tree.children(word, "aux", "advmod", "amod").toList()) {
            ground = weaken(modifier, ground);
        }
        if (tree.children(word, "obl").anyMatch(noun -> Tree.lemma(noun).matches("probability|likelihood"))) {
            ground = ground.weaken(Modality.POSSIBLE);
        }
        if (isPledged(word) || isToBe(word)) {
            ground = ground.weaken(Modality.PLANNED);
        }
        if (isContrary(word)) {
            return ground.nothing();
        }
        return ground.modality() == Modality.PLANNED && ground.stance() == Stance.ASSERTED && conditions.holdOver()
                ? ground.weaken(Modality.POSSIBLE)
                : ground;
    }

    /** "would have sent them but for the war": it did not. */
    private boolean isContrary(IndexedWord verb) {
        boolean have = tree.children(verb, "aux").anyMatch(aux -> aux.word().equalsIgnoreCase("have"));
        return have && tree.children(verb, "aux").map(aux -> aux.word().toLowerCase(Locale.ROOT))
                .anyMatch(aux -> aux.matches("would|'d") || aux.matches("could|might") && conditions.holdOver());
    }

    /** "aid committed to Chad": a participle right behind the noun, however the parser joins the two. */
    private boolean isPledged(IndexedWord noun) {
        IndexedWord next = noun.tag().startsWith("NN") ? tree.at(noun.index()) : null;
        return next != null && next.tag().equals("VBN") && Tree.lemma(next).matches("commit|pledge|promise|plan|propose|schedule");
    }

    private static Ground weaken(IndexedWord modifier, Ground ground) {
        if (Attitudes.is(modifier, Kind.PLAN, Kind.FUTURE)) {
            return ground.weaken(Modality.PLANNED);
        }
        return Attitudes.is(modifier, Kind.POSSIBLE) ? ground.weaken(Modality.POSSIBLE) : ground;
    }

    /** "is to receive", "is going to send". */
    private boolean isToBe(IndexedWord word) {
        int to = word.index() - 2;
        while (to > 0 && words.tag(to).equals("RB")) {
            to--;
        }
        int be = words.is(to - 1, "going") ? to - 2 : to - 1;
        return words.is(to, "to") && words.is(be, "is", "are", "was", "were", "'s", "'re", "been") && words.tag(to).equals("TO");
    }

    /** Modal verbs that a verb shares with the first of its coordination: "will send arms and train crews". */
    Ground shared(IndexedWord word, IndexedWord first, Ground above) {
        boolean own = tree.children(word, "aux", "nsubj", "nsubj:pass").findAny().isPresent();
        if (own || Tree.isVerb(word) && !word.tag().matches("VBN?")) {
            return above;
        }
        Ground ground = above;
        for (IndexedWord modal : tree.children(first, "aux").toList()) {
            ground = weaken(modal, ground);
        }
        boolean nor = tree.children(word, "cc").anyMatch(cc -> Set.of("nor", "or").contains(Tree.lemma(cc)));
        return nor && negations.of(first) != Negation.NONE ? ground.not() : ground;
    }
}
