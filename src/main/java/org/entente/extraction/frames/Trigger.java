// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;

import java.util.List;
import java.util.Set;

/**
 * Which words begin a pattern.
 *
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns
 * @param where paths of which each must lead somewhere
 * @param not paths of which none may lead anywhere
 */
record Trigger(Set<String> verbs, Set<String> nouns, List<Path> where, List<Path> not) {

    boolean fits(IndexedWord word, SemanticGraph graph) {
        String lemma = Words.lemma(word);
        boolean named = Words.isVerb(word) && verbs.contains(lemma) || Words.isNoun(word) && nouns.contains(lemma);
        return named && where.stream().noneMatch(path -> path.from(word, graph).isEmpty()) && not.stream().allMatch(
                path -> path.from(word, graph).isEmpty());
    }
}
