// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;

import java.util.List;
import java.util.Set;

import org.entente.reading.rules.syntax.WordForm;

/**
 * Which words begin a pattern.
 *
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns
 * @param where paths of which each must lead somewhere
 * @param not paths of which none may lead anywhere
 */
public record Trigger(Set<String> verbs, Set<String> nouns, List<Path> where, List<Path> not) {

    public boolean fits(IndexedWord word, SemanticGraph graph) {
        String lemma = WordForm.lemma(word);
        boolean named = WordForm.isVerb(word) && verbs.contains(lemma) || WordForm.isNoun(word) && nouns.contains(lemma);
        return named && where.stream().noneMatch(path -> path.from(word, graph).isEmpty()) && not.stream().allMatch(
                path -> path.from(word, graph).isEmpty());
    }
}
