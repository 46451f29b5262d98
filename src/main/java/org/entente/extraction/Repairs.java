// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Mends what the parser gets wrong again and again: a participle without auxiliary taken for an active verb ("weapons supplied by"),
 * a gerund behind a preposition taken for an adjective ("by sending workers"), a participle hung on a noun further off.
 */
final class Repairs {

    private static final Set<String> CLAUSES = Set.of("dep", "ccomp", "xcomp");
    private static final Set<String> MISPLACED = Set.of("acl", "obj", "dep");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private final SemanticGraph graph;
    private final List<CoreLabel> tokens;

    private Repairs(SemanticGraph graph, List<CoreLabel> tokens) {
        this.graph = graph;
        this.tokens = tokens;
    }

    static void mend(SemanticGraph graph, List<CoreLabel> tokens) {
        Repairs repairs = new Repairs(graph, tokens);
        List.copyOf(graph.vertexListSorted()).forEach(repairs::mend);
    }

    private void mend(IndexedWord word) {
        if (word.tag().equals("VBN")) {
            nearestNoun(word);
            passive(word);
            reducedRelative(word);
            gardenPath(word);
        } else if (word.tag().equals("VBG")) {
            gerund(word);
        }
    }

    /** A bare participle with a subject and no object is passive. */
    private void passive(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean bare = out.stream().noneMatch(edge -> AUXILIARIES.contains(name(edge)) || name(edge).equals("obj"));
        if (bare && (verb.index() < 2 || !tokens.get(verb.index() - 2).tag().startsWith("VB"))) {
            out.stream().filter(edge -> name(edge).equals("nsubj")).forEach(edge -> rename(edge,
                    UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT));
        }
    }

    /** "examined remnants recovered there": the noun is the object of the verb before it, and the participle describes it. */
    private void reducedRelative(IndexedWord verb) {
        List<SemanticGraphEdge> subjects = graph.outgoingEdgeList(verb).stream().filter(edge -> name(edge).equals("nsubj:pass")).toList();
        if (subjects.isEmpty()
                || graph.outgoingEdgeList(verb).stream().anyMatch(edge -> AUXILIARIES.contains(name(edge)) || name(edge).equals(
                        "mark"))) {
            return;
        }
        IndexedWord noun = subjects.getFirst().getDependent();
        List.copyOf(graph.incomingEdgeList(verb)).stream()
                .filter(edge -> CLAUSES.contains(name(edge)) && edge.getGovernor().tag().startsWith(
                        "VB") && edge.getGovernor().index() < noun.index() && noun.index() < verb.index() && !hasObject(edge.getGovernor()))
                .findFirst()
                .ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.removeEdge(subjects.getFirst());
                    graph.addEdge(edge.getGovernor(), noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
                    graph.addEdge(noun, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
                });
    }

    /** "that parts found in X derived from": a participle hung on a name shares the subject of the bare participle before it. */
    private void gardenPath(IndexedWord verb) {
        boolean onName = graph.incomingEdgeList(verb).stream().anyMatch(edge -> name(edge).equals("acl") && edge.getGovernor().tag().equals(
                "NNP") && edge.getGovernor().index() == verb.index() - 1);
        if (onName) {
            graph.vertexListSorted().stream().filter(other -> other.index() < verb.index() && other.tag().equals("VBN")).flatMap(
                    other -> graph.outgoingEdgeList(other).stream())
                    .filter(edge -> name(edge).equals("nsubj:pass") && graph.outgoingEdgeList(
                            edge.getGovernor()).stream().noneMatch(out -> AUXILIARIES.contains(name(out))))
                    .findFirst().ifPresent(edge -> graph.addEdge(
                            verb, edge.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false));
        }
    }

    private boolean hasObject(IndexedWord verb) {
        return graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).equals("obj"));
    }

    /** A bare participle right behind a noun belongs to it. */
    private void nearestNoun(IndexedWord verb) {
        IndexedWord before = graph.getNodeByIndexSafe(verb.index() - 1);
        if (before == null || !before.tag().startsWith("NN") || "DATE".equals(before.ner())) {
            return;
        }
        boolean subject = graph.outgoingEdgeList(verb).stream()
                .anyMatch(edge -> name(edge).startsWith("nsubj") || AUXILIARIES.contains(name(edge)));
        graph.incomingEdgeList(verb).stream()
                .filter(edge -> MISPLACED.contains(name(edge)) && !subject && !edge.getGovernor().equals(before)
                        && edge.getGovernor().index() < before.index() && isHead(before))
                .findFirst().ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(before, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, edge.getWeight(), edge.isExtra());
                });
    }

    private boolean isHead(IndexedWord noun) {
        return graph.incomingEdgeList(noun).stream().noneMatch(edge -> name(edge).equals("compound"));
    }

    /** A gerund behind a preposition or comma governs the noun that it was taken to describe. */
    private void gerund(IndexedWord verb) {
        if (verb.index() < 2 || !tokens.get(verb.index() - 2).tag().matches("IN|,|VB[DNPZ]?")) {
            return;
        }
        for (SemanticGraphEdge edge : List.copyOf(graph.incomingEdgeList(verb))) {
            IndexedWord noun = edge.getGovernor();
            if (name(edge).equals("amod") && noun.index() > verb.index()) {
                List<SemanticGraphEdge> up = List.copyOf(graph.incomingEdgeList(noun)).stream()
                        .filter(above -> !name(above).startsWith("conj"))
                        .toList();
                if (!up.isEmpty()) {
                    lift(verb, noun, edge, up.getFirst());
                }
            }
        }
    }

    private void lift(IndexedWord verb, IndexedWord noun, SemanticGraphEdge wrong, SemanticGraphEdge above) {
        IndexedWord governor = above.getGovernor();
        if (governor.equals(verb)) {
            return;
        }
        String kept = name(above);
        String mark = kept.contains(":") ? kept.substring(kept.indexOf(':') + 1) : null;
        graph.removeEdge(wrong);
        graph.removeEdge(above);
        GrammaticalRelation clause = clause(kept, mark);
        graph.addEdge(governor, verb, clause, 1, false);
        graph.addEdge(verb, noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
        List.copyOf(graph.outgoingEdgeList(governor)).stream().filter(edge -> edge.getDependent().index() > noun.index() && name(edge)
                .startsWith("obl")).forEach(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(verb, edge.getDependent(), edge.getRelation(), 1, false);
                });
    }

    private static GrammaticalRelation clause(String relation, @Nullable String mark) {
        if (relation.equals("obj")) {
            return UniversalEnglishGrammaticalRelations.XCLAUSAL_COMPLEMENT;
        }
        return mark == null
                ? UniversalEnglishGrammaticalRelations.ADV_CLAUSE_MODIFIER
                : UniversalEnglishGrammaticalRelations.getAdvcl(mark);
    }

    private void rename(SemanticGraphEdge edge, GrammaticalRelation relation) {
        graph.removeEdge(edge);
        graph.addEdge(edge.getGovernor(), edge.getDependent(), relation, edge.getWeight(), edge.isExtra());
    }

    private static String name(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }
}
