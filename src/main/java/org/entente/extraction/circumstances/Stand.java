// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Set;

import org.entente.extraction.circumstances.Attitude.Kind;
import org.entente.model.Modality;

/** What words around a single word do to it: negation, modal verbs, adverbs, adjectives. */
record Stand(Tree tree, Words words) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none", "hardly",
            "without");

    /** Whether the word is negated: "did not send", "no evidence", "neither confirmed nor denied". */
    boolean isNegated(IndexedWord word) {
        if (tree.children(word).anyMatch(child -> isNegation(word, child))
                || Tree.isVerb(word) && tree.children(word, "nsubj", "nsubj:pass",
                        "obj").anyMatch(this::isNone)) {
            return true;
        }
        return tree.children(word, "advmod").flatMap(tree::children).anyMatch(child -> NEGATIONS.contains(Tree.lemma(child)));
    }

    /** "no shells were sent", "none of them hit": nothing of the kind. */
    private boolean isNone(IndexedWord argument) {
        return Tree.lemma(argument).matches("none|nobody|nothing") || Attitudes.of(argument) == null && tree.children(argument, "det")
                .anyMatch(word -> Tree.lemma(word).equals("no"));
    }

    private boolean isNegation(IndexedWord word, IndexedWord child) {
        String lemma = Tree.lemma(child);
        boolean negation = NEGATIONS.contains(lemma) || NEGATIONS.contains(child.word());
        String relation = tree.relation(child);
        boolean part = relation.startsWith("advmod") || relation.startsWith("det") || relation.startsWith("cc") && lemma.equals("neither")
                || relation.startsWith("neg") || relation.equals("case") && lemma.equals("without") || relation.equals("dep");
        return negation && part && !onlySo(child) && child.index() < word.index() + 1;
    }

    /** "not only": no negation; "no longer" is one. */
    private boolean onlySo(IndexedWord negation) {
        return words.is(negation.index(), "only", "just", "least", "merely");
    }

    /** Lets the word's own surroundings work on what it carries. */
    void modify(IndexedWord word, Standing standing) {
        if (isNegated(word)) {
            standing.not();
        }
        tree.children(word, "aux").forEach(modal -> weaken(modal, standing));
        tree.children(word, "advmod", "amod").forEach(modifier -> weaken(modifier, standing));
        if (isPledged(word)) {
            standing.weaken(Modality.PLANNED);
        }
        if (isToBe(word)) {
            standing.weaken(Modality.PLANNED);
        }
    }

    /** "aid committed to Chad": a participle right behind the noun, however the parser joins the two. */
    private boolean isPledged(IndexedWord noun) {
        IndexedWord next = noun.tag().startsWith("NN") ? tree.at(noun.index()) : null;
        return next != null && next.tag().equals("VBN") && Tree.lemma(next).matches("commit|pledge|promise|plan|propose|schedule");
    }

    private static void weaken(IndexedWord modifier, Standing standing) {
        if (Attitudes.is(modifier, Kind.PLAN)) {
            standing.weaken(Modality.PLANNED);
        } else if (Attitudes.is(modifier, Kind.POSSIBLE)) {
            standing.weaken(Modality.POSSIBLE);
        } else if (Attitudes.is(modifier, Kind.FUTURE)) {
            standing.passed(Kind.FUTURE);
            standing.weaken(Modality.PLANNED);
        }
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
    void share(IndexedWord word, IndexedWord first, Standing standing) {
        boolean own = tree.children(word, "aux", "nsubj", "nsubj:pass").findAny().isPresent();
        if (!own && (word.tag().equals("VB") || word.tag().equals("VBN") || !Tree.isVerb(word))) {
            tree.children(first, "aux").forEach(modal -> weaken(modal, standing));
            boolean nor = tree.children(word, "cc").anyMatch(cc -> Set.of("nor", "or").contains(Tree.lemma(cc)));
            if (nor && isNegated(first)) {
                standing.not();
            }
        }
    }
}
