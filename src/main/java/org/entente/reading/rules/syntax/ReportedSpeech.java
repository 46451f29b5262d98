// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;

import java.util.List;
import java.util.Optional;

/** Mends reported speech that the parser takes for something else: a speaker at the end, a clause without "that". */
record ReportedSpeech(SemanticGraph graph, List<CoreLabel> tokens) {

    /** "X did not attack Y, Z's ministry insisted": the speaker at the end is no apposition. */
    void finalAttribution(IndexedWord saying) {
        Optional<SemanticGraphEdge> clause = graph.incomingEdgeList(saying).stream().filter(edge -> Edges.name(edge).equals("ccomp") && edge
                .getGovernor().tag().startsWith("VB") && edge.getGovernor().index() < saying.index()
                && !Edges.hasObject(graph, edge.getGovernor()))
                .findFirst();
        Optional<SemanticGraphEdge> object = graph.outgoingEdgeList(saying).stream().filter(edge -> Edges.name(edge).equals("nsubj") && edge
                .getDependent().index() < saying.index()).findFirst();
        boolean bare = graph.outgoingEdgeList(saying).stream()
                .noneMatch(edge -> edge.getDependent().index() > saying.index() && !Edges.name(edge)
                        .equals("punct"));
        if (clause.isEmpty() || object.isEmpty() || !bare || !saying.tag().matches("VBD|VBZ|VBP")) {
            return;
        }
        IndexedWord verb = clause.get().getGovernor();
        graph.outgoingEdgeList(object.get().getDependent()).stream().filter(edge -> Edges.name(edge).equals("appos")).findFirst().filter(
                edge -> object.get().getDependent().index() > verb.index()).ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.removeEdge(object.get());
                    graph.removeEdge(clause.get());
                    List.copyOf(graph.incomingEdgeList(verb)).forEach(up -> {
                        graph.removeEdge(up);
                        graph.addEdge(up.getGovernor(), saying, up.getRelation(), 1, up.isExtra());
                    });
                    if (graph.getRoots().contains(verb)) {
                        graph.setRoots(graph.getRoots().stream().map(root -> root.equals(verb) ? saying : root).toList());
                    }
                    graph.addEdge(verb, object.get().getDependent(), UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
                    graph.addEdge(saying, edge.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
                    graph.addEdge(saying, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_COMPLEMENT, 1, false);
                });
    }

    /** "confirmed X had sent parts": the noun right before a finite verb without a subject is its subject. */
    void omittedThat(IndexedWord verb) {
        if (!verb.tag().startsWith("VB")
                || graph.outgoingEdgeList(verb).stream().anyMatch(edge -> Edges.name(edge).matches("nsubj.*|mark"))) {
            return;
        }
        int first = graph.outgoingEdgeList(verb).stream().filter(edge -> Edges.name(edge).startsWith("aux"))
                .mapToInt(edge -> edge.getDependent()
                        .index())
                .min().orElse(verb.tag().matches("VBD|VBZ") && Edges.hasObject(graph, verb) ? verb.index() : 0);
        IndexedWord noun = first > 2 ? graph.getNodeByIndexSafe(first - 1) : null;
        if (noun == null || !noun.tag().startsWith("NN") || !tokens.get(first - 1).tag().matches("VBD|VBZ|VBP|MD")) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(noun)).stream()
                .filter(edge -> Edges.name(edge).equals("obj") && edge.getGovernor().tag().startsWith(
                        "VB") && edge.getGovernor().index() < noun.index())
                .findFirst().ifPresent(edge -> reported(verb, noun, edge));
    }

    private void reported(IndexedWord verb, IndexedWord noun, SemanticGraphEdge object) {
        IndexedWord saying = object.getGovernor();
        List<SemanticGraphEdge> up = List.copyOf(graph.incomingEdgeList(saying)).stream().filter(edge -> edge.getGovernor().equals(verb))
                .toList();
        if (!up.isEmpty()) {
            up.forEach(graph::removeEdge);
            List.copyOf(graph.incomingEdgeList(verb)).forEach(edge -> {
                graph.removeEdge(edge);
                graph.addEdge(edge.getGovernor(), saying, edge.getRelation(), 1, edge.isExtra());
            });
            if (graph.getRoots().contains(verb)) {
                graph.setRoots(graph.getRoots().stream().map(root -> root.equals(verb) ? saying : root).toList());
            }
        } else if (graph.incomingEdgeList(verb).stream().noneMatch(edge -> edge.getGovernor().equals(saying))) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(verb)).stream().filter(edge -> edge.getGovernor().equals(saying)).forEach(graph::removeEdge);
        graph.removeEdge(object);
        graph.addEdge(saying, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_COMPLEMENT, 1, false);
        boolean passive = graph.outgoingEdgeList(verb).stream().anyMatch(edge -> Edges.name(edge).equals("aux:pass"));
        graph.addEdge(verb, noun, passive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
    }
}
