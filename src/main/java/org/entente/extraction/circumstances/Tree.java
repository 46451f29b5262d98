// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.extraction.Sentence;

import org.jspecify.annotations.Nullable;

/** The basic dependencies of a sentence: a tree, so that walks upwards end. */
record Tree(SemanticGraph graph) {

    static Tree of(Sentence sentence) {
        SemanticGraph graph = sentence.annotation().get(BasicDependenciesAnnotation.class);
        return new Tree(graph == null ? new SemanticGraph() : graph);
    }

    /** The word at a place, counted from 0; null for what the parser left out. */
    @Nullable
    IndexedWord at(int place) {
        return graph.getNodeByIndexSafe(place + 1);
    }

    /** What governs a word, or null at the root. */
    @Nullable
    IndexedWord parent(IndexedWord word) {
        return graph.containsVertex(word) ? graph.getParent(word) : null;
    }

    /** The relation of a word to what governs it, "root" at the root. */
    String relation(IndexedWord word) {
        IndexedWord parent = parent(word);
        var edge = parent == null ? null : graph.getEdge(parent, word);
        return edge == null
                ? "root"
                : edge.getRelation().getShortName()
                        + (edge.getRelation().getSpecific() == null ? "" : ":" + edge.getRelation().getSpecific());
    }

    /** The word and what governs it, upwards. */
    List<IndexedWord> path(IndexedWord word) {
        List<IndexedWord> path = new ArrayList<>();
        for (IndexedWord at = word; at != null && path.size() < 60; at = parent(at)) {
            path.add(at);
        }
        return path;
    }

    Stream<IndexedWord> children(IndexedWord word) {
        return graph.containsVertex(word) ? graph.childPairs(word).stream().map(pair -> pair.second()).sorted() : Stream.empty();
    }

    Stream<IndexedWord> children(IndexedWord word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children(word).filter(child -> wanted.contains(relation(child)));
    }

    Optional<IndexedWord> child(IndexedWord word, String... relations) {
        return children(word, relations).findFirst();
    }

    static String lemma(IndexedWord word) {
        return word.lemma() == null ? word.word().toLowerCase(java.util.Locale.ROOT) : word.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }
}
