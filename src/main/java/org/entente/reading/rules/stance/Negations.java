// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Finds what denies a single word: particles, determiners, subjects and objects that are none. */
record Negations(Tree tree, Tokens words) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none", "without",
            "nowhere");
    private static final Set<String> RARELY = Set.of("hardly", "barely", "scarcely", "seldom", "rarely");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "nothing", "neither");
    private static final Set<String> FEW = Set.of("few", "little");
    private static final Set<String> HARMLESS = Set.of("late", "later", "soon", "sooner", "early", "earlier", "few", "fewer", "less",
            "doubt", "wonder", "until", "far", "surprisingly");
    private static final Set<String> OCCASIONS = Set.of("point", "time", "circumstance", "circumstances", "way", "means", "case", "stage",
            "moment", "occasion");
    private static final String SUBJECTS = "nsubj|nsubj:pass";

    /** How an event is denied. */
    Negation of(IndexedWord event) {
        return of(event, null);
    }

    /**
     * How the word is denied.
     *
     * @param below what it governs on the way to the event, which tells its own denial; null at the event
     */
    Negation of(IndexedWord word, @Nullable IndexedWord below) {
        if (isBeyond(word)) {
            return Negation.NOBODY;
        }
        if (word.tag().startsWith("NN") && hasNo(word)) {
            return Negation.NOBODY;
        }
        if (tree.children(word).anyMatch(child -> isNegation(word, child)) || isYetTo(word) || isFarFrom(word) || isAtNoTime(word)) {
            return Negation.PLAIN;
        }
        if (Tree.isVerb(word) || tree.child(word, "cop").isPresent()) {
            Negation argument = tree.children(word, "nsubj", "nsubj:pass", "obj", "obl").filter(this::isWho)
                    .filter(who -> !who.equals(below)).map(
                            this::ofArgument)
                    .filter(negation -> negation != Negation.NONE).findFirst().orElse(Negation.NONE);
            if (argument != Negation.NONE) {
                return argument;
            }
        }
        Stream<IndexedWord> adverbs = tree.children(word, "advmod").filter(adverb -> !HARMLESS.contains(Tree.lemma(adverb)));
        if (adverbs.flatMap(tree::children).anyMatch(child -> isNo(child) && !onlySo(child))) {
            return Negation.PLAIN;
        }
        return tree.children(word, "advmod", "det", "amod").anyMatch(this::isRare) ? Negation.FEW : Negation.NONE;
    }

    /** Arguments, and those to whom or against whom: a time or a manner is none. */
    private boolean isWho(IndexedWord argument) {
        return !tree.relation(argument).equals("obl")
                || tree.children(argument, "case").anyMatch(word -> Set.of("to", "against").contains(Tree.lemma(word)));
    }

    /** "no shells were sent", "none of them hit", "neither side", "few believe": nothing or hardly anything of the kind. */
    private Negation ofArgument(IndexedWord argument) {
        boolean subject = tree.relation(argument).matches(SUBJECTS);
        if (words.is(argument.index(), "of") && words.tag(argument.index() + 1).startsWith("W")) {
            return Negation.NONE;
        }
        if (subject && isNotOf(argument)) {
            return words.is(first(argument) + 1, "all", "every", "many", "much") ? Negation.FEW : Negation.NOBODY;
        }
        if (NOBODY.contains(Tree.lemma(argument)) || Tree.lemma(argument).equals("one") && hasNo(argument)) {
            return Negation.NOBODY;
        }
        if (hasNo(argument) || tree.children(argument, "cc:preconj", "cc", "det").anyMatch(word -> Tree.lemma(word).equals(
                "neither"))) {
            return subject ? Negation.NOBODY : Negation.PLAIN;
        }
        return isFew(argument) || tree.children(argument, "amod", "det", "advmod").anyMatch(this::isFewOf) ? Negation.FEW : Negation.NONE;
    }

    /** "Not a single rifle", "not even the army": the particle opens the subject. */
    private boolean isNotOf(IndexedWord subject) {
        int first = first(subject);
        return words.is(first, "not") && !words.is(first + 1, "only", "just", "long", "surprisingly", "least");
    }

    private int first(IndexedWord noun) {
        return Math.min(noun.index(), tree.children(noun).mapToInt(IndexedWord::index).min().orElse(noun.index())) - 1;
    }

    private boolean hasNo(IndexedWord noun) {
        return tree.children(noun, "det", "neg").anyMatch(word -> Tree.lemma(word).equals("no")) && !onlySo(noun);
    }

    private boolean isFewOf(IndexedWord modifier) {
        return isFew(modifier) || isRare(modifier) || tree.children(modifier).anyMatch(this::isRare);
    }

    /** "few", but not "a few"; "hardly any". */
    private boolean isFew(IndexedWord word) {
        return FEW.contains(Tree.lemma(word)) && !words.is(word.index() - 2, "a", "no", "the", "quite", "these", "those")
                || tree.children(word, "advmod").anyMatch(this::isRare) && Tree.lemma(word).equals("any");
    }

    private boolean isRare(IndexedWord word) {
        return RARELY.contains(Tree.lemma(word));
    }

    private static boolean isNo(IndexedWord word) {
        return NEGATIONS.contains(Tree.lemma(word));
    }

    private boolean isNegation(IndexedWord word, IndexedWord child) {
        String relation = tree.relation(child);
        boolean part = relation.startsWith("advmod") || relation.startsWith("det") || relation.startsWith("neg") || relation.equals("dep")
                || relation.startsWith("cc") && (Tree.lemma(child).equals("neither") || isOpeningNor(child))
                || relation.equals("case") && Tree.lemma(child).equals("without");
        boolean negation = isNo(child) || NEGATIONS.contains(child.word());
        return negation && part && !onlySo(child) && !isUntil(child, word) && child.index() < word.index() + 1 && !isApart(child, word);
    }

    /** "Never popular, the government sent": behind the comma begins what is not denied. */
    private boolean isApart(IndexedWord negation, IndexedWord word) {
        return tree.child(word, "nsubj", "nsubj:pass").filter(subject -> IntStream.range(negation.index(), subject.index() - 1)
                .anyMatch(place -> words.is(place, ","))).isPresent();
    }

    /** "not sent until February": sent in February. */
    private boolean isUntil(IndexedWord negation, IndexedWord word) {
        return Tree.lemma(negation).equals("not") && IntStream.range(word.index(), words.size() - 1)
                .anyMatch(place -> words.is(place, "until") && words.label(place + 1).equals("DATE"));
    }

    /** "beyond dispute", "without question". */
    private boolean isBeyond(IndexedWord noun) {
        return Attitudes.noun(noun) != null && tree.children(noun, "case").anyMatch(word -> Tree.lemma(word).matches("beyond|without"));
    }

    /** "Nor did it send any." */
    private boolean isOpeningNor(IndexedWord word) {
        return Tree.lemma(word).equals("nor") && words.tag(word.index()).matches("VB[DPZ]|MD");
    }

    /** "not only", "not until June": no negation; "no longer" is one. */
    private boolean onlySo(IndexedWord negation) {
        return words.is(negation.index(), "for") && words.is(negation.index() + 1, "the")
                || words.is(negation.index(), "only", "just", "least", "merely", "simply", "until", "alone", "long", "far", "fewer", "less",
                        "later", "doubt", "wonder", "surprisingly");
    }

    /** "has yet to deliver". */
    private boolean isYetTo(IndexedWord verb) {
        int to = verb.index() - 2;
        while (to > 0 && !words.is(to, "to") && words.tag(to).matches("RB|VB|VBN")) {
            to--;
        }
        return words.is(to, "to") && words.is(to - 1, "yet");
    }

    /** "far from certain". */
    private boolean isFarFrom(IndexedWord word) {
        return word.tag().startsWith("JJ") && words.is(word.index() - 2, "from") && words.is(word.index() - 3, "far");
    }

    /** "at no point", "under no circumstances". */
    private boolean isAtNoTime(IndexedWord verb) {
        return tree.children(verb, "obl", "advmod").anyMatch(
                noun -> OCCASIONS.contains(Tree.lemma(noun)) && hasNo(noun) && tree.child(noun, "case").isPresent());
    }
}
