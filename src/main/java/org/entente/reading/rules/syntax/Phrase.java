// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** The words of a noun phrase around its head. */
public record Phrase(Sentence sentence, Tree tree, Tokens words) {

    private static final Set<String> LEFT = Set.of("compound", "amod", "nmod:poss", "nummod", "case", "flat", "det", "dep", "punct");
    private static final Set<String> INSIDE = Set.of("compound", "amod", "nmod:poss", "nmod", "appos", "case", "flat", "det", "punct",
            "conj",
            "cc", "dep", "nummod", "acl");

    /** The phrase up to its head, without its article, and with what "of" adds: "Ministry of Defence". */
    public String text(IndexedWord head) {
        int from = head.index() - 1;
        for (int place : subtree(head, LEFT)) {
            from = place < head.index() ? Math.min(from, place) : from;
        }
        while (from < head.index() - 1 && words.tag(from).matches("VBG|DT|IN|,|``|''|:|CC|RB|TO|-LRB-|WDT")) {
            from++;
        }
        int to = head.index();
        if (words.is(to, "of") && words.tag(to + 1).matches("NNP.*")) {
            to++;
            while (words.tag(to).matches("NNP.*") || words.is(to, "and") && words.tag(to + 1).startsWith("NNP")) {
                to++;
            }
        }
        return sentence.words(from, to);
    }

    /** The places of a head and all that hangs on it by such relations, in order. */
    TreeSet<Integer> subtree(IndexedWord head, Set<String> relations) {
        TreeSet<Integer> places = new TreeSet<>();
        Deque<IndexedWord> open = new ArrayDeque<>();
        open.add(head);
        while (!open.isEmpty()) {
            IndexedWord word = open.poll();
            if (places.add(word.index() - 1)) {
                tree.children(word).filter(child -> relations.contains(tree.relation(child))).forEach(open::add);
            }
        }
        return places;
    }

    /** The places of a head and its whole noun phrase. */
    public TreeSet<Integer> inside(IndexedWord head) {
        return subtree(head, INSIDE);
    }

    /** Whether only an article stands before the head: "the researcher". */
    public boolean isBareDefinite(IndexedWord head) {
        boolean the = words.is(head.index() - 2, "the", "this", "that");
        return the && tree.children(head, "compound", "amod", "nmod:poss", "nmod", "appos").findAny().isEmpty();
    }
}
