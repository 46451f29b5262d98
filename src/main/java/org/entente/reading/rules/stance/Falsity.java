// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Set;

import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.syntax.Tree;

/** Finds what is said falsely, and sources that are forged, tampered with or works of fiction. */
record Falsity(Tree tree, Negations negations) {

    private static final Set<String> FROM = Set.of("to", "in", "accord", "according", "per", "by", "from");

    /** "falsely claimed", "baseless claims". */
    boolean isFalsely(IndexedWord word) {
        return tree.children(word, "advmod", "amod", "compound").anyMatch(modifier -> Attitudes.is(modifier, Kind.FALSE)
                && negations.of(modifier) == Negation.NONE);
    }

    /** "a doctored video shows", "according to a forged letter". */
    boolean isForged(IndexedWord verb) {
        return Tree.isVerb(verb) && (Attitudes.isSaying(verb) && tree.children(verb, "nsubj").anyMatch(this::isFiction)
                || tree.children(verb, "obl").filter(source -> tree.children(source, "case").map(Tree::lemma).anyMatch(FROM::contains))
                        .anyMatch(this::isFiction));
    }

    /** A false document, one that was tampered with, a work of fiction. */
    private boolean isFiction(IndexedWord source) {
        return isFalsely(source) || Attitudes.noun(source) != null && Attitudes.is(source, Kind.FALSE)
                || tree.children(source, "acl", "acl:relcl", "amod")
                        .anyMatch(verb -> Attitudes.is(verb, Kind.FALSE) && negations.of(verb) == Negation.NONE);
    }
}
