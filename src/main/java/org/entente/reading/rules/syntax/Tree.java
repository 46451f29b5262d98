// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The dependencies of a sentence without those that the enhancement adds: a tree, so that walks upwards end. */
public final class Tree {

    private static final Set<String> WHOLE = Set.of("nsubj:pass", "csubj:pass", "aux:pass", "acl:relcl", "nmod:poss", "compound:prt",
            "cc:preconj");

    private final Map<Integer, IndexedWord> words = new HashMap<>();
    private final Map<IndexedWord, SemanticGraphEdge> above = new HashMap<>();
    private final Map<IndexedWord, List<IndexedWord>> below = new HashMap<>();
    private final List<IndexedWord> roots;

    private Tree(SemanticGraph graph) {
        this.roots = graph.getRoots().stream().sorted().toList();
        graph.vertexSet().forEach(word -> words.merge(word.index() - 1, word, (a, b) -> a.copyCount() <= b.copyCount() ? a : b));
        span(graph, false);
        span(graph, true);
        below.values().forEach(children -> children.sort(null));
    }

    public static Tree of(Sentence sentence) {
        SemanticGraph graph = sentence.graph();
        return new Tree(graph == null ? new SemanticGraph() : graph);
    }

    /** Reaches what it can from the roots, first by the parser's own edges. */
    private void span(SemanticGraph graph, boolean extra) {
        Deque<IndexedWord> open = new ArrayDeque<>(roots);
        above.keySet().stream().sorted().forEach(open::add);
        while (!open.isEmpty()) {
            IndexedWord word = open.poll();
            for (SemanticGraphEdge edge : graph.outgoingEdgeList(word)) {
                IndexedWord child = edge.getDependent();
                if ((extra || !edge.isExtra()) && !above.containsKey(child) && !roots.contains(child)) {
                    above.put(child, edge);
                    below.computeIfAbsent(word, none -> new ArrayList<>()).add(child);
                    open.add(child);
                }
            }
        }
    }

    public List<IndexedWord> roots() {
        return roots;
    }

    /** The word at a place, counted from 0; null for what the parser left out. */
    @Nullable
    public IndexedWord at(int place) {
        return words.get(place);
    }

    /** What governs a word, or null at the root. */
    @Nullable
    public IndexedWord parent(IndexedWord word) {
        SemanticGraphEdge edge = above.get(word);
        return edge == null ? null : edge.getGovernor();
    }

    /** The relation of a word to what governs it, without its preposition; "root" at the root. */
    public String relation(IndexedWord word) {
        SemanticGraphEdge edge = above.get(word);
        String full = edge == null ? "root" : edge.getRelation().toString();
        return full.indexOf(':') < 0 || WHOLE.contains(full) ? full : full.substring(0, full.indexOf(':'));
    }

    /** The word and what governs it, upwards. */
    public List<IndexedWord> path(IndexedWord word) {
        List<IndexedWord> path = new ArrayList<>();
        for (IndexedWord at = word; at != null; at = parent(at)) {
            path.add(at);
        }
        return path;
    }

    public Stream<IndexedWord> children(IndexedWord word) {
        return below.getOrDefault(word, List.of()).stream();
    }

    public Stream<IndexedWord> children(IndexedWord word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children(word).filter(child -> wanted.contains(relation(child)));
    }

    public Optional<IndexedWord> child(IndexedWord word, String... relations) {
        return children(word, relations).findFirst();
    }

    public static String lemma(IndexedWord word) {
        return (word.lemma() == null ? word.word() : word.lemma()).toLowerCase(Locale.ROOT);
    }

    public static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }
}
