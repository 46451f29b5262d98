// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Mends what verbs govern: a shared object, an infinitive of a noun, a gerund behind a preposition. */
record Governors(SemanticGraph graph, List<CoreLabel> tokens, Lexicon lexicon) {

    /** "produce and supply missiles": what stands behind the last of joined verbs is the object of each. */
    void sharedObject(IndexedWord verb) {
        if (Edges.hasObject(graph, verb)
                || graph.outgoingEdgeList(verb).stream().anyMatch(edge -> Edges.name(edge).matches("nsubj:pass|ccomp|xcomp"))) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(verb)).stream()
                .filter(edge -> Edges.name(edge).startsWith("conj") && edge.getGovernor().tag().equals(
                        verb.tag()))
                .flatMap(edge -> graph.outgoingEdgeList(edge.getGovernor()).stream())
                .filter(edge -> Edges.name(edge).equals("obj") && edge.getDependent().index() > verb.index())
                .findFirst().ifPresent(edge -> graph.addEdge(verb, edge.getDependent(), edge.getRelation(), 1, true));
    }

    /** "a firm that makes and sells pumps", read as "a firm that": the verbs belong to the noun. */
    void relative(IndexedWord that) {
        Optional<SemanticGraphEdge> up = graph.incomingEdgeList(that).stream()
                .filter(edge -> Edges.name(edge).equals("dep") && edge.getGovernor().tag().startsWith("NN")).findFirst();
        List<SemanticGraphEdge> verbs = List.copyOf(graph.outgoingEdgeList(that)).stream()
                .filter(edge -> Edges.name(edge).equals("dep") && edge.getDependent().tag().matches("VB[ZPD]")).toList();
        if (!that.word().matches("that|which") || up.isEmpty() || verbs.isEmpty()) {
            return;
        }
        IndexedWord noun = up.get().getGovernor();
        graph.removeEdge(up.get());
        for (SemanticGraphEdge edge : verbs) {
            graph.removeEdge(edge);
            graph.addEdge(noun, edge.getDependent(), UniversalEnglishGrammaticalRelations.RELATIVE_CLAUSE_MODIFIER, 1, false);
            graph.addEdge(edge.getDependent(), noun, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, true);
        }
        graph.addEdge(noun, that, UniversalEnglishGrammaticalRelations.REFERENT, 1, false);
    }

    /** "condemned X's decision to launch": the infinitive belongs to the noun before it. */
    void ordered(IndexedWord verb) {
        IndexedWord noun = verb.index() > 2 && tokens.get(verb.index() - 2).tag().equals("TO")
                ? graph.getNodeByIndexSafe(verb.index() - 2)
                : null;
        if (noun == null || !noun.tag().startsWith("NN") || !lexicon.has("ordering", noun.word())) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(verb)).stream()
                .filter(edge -> Edges.name(edge).matches("advcl:to|xcomp") && edge.getGovernor().tag()
                        .startsWith("VB") && edge.getGovernor().index() < noun.index())
                .findFirst().ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(noun, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
                });
    }

    /** "met with A to discuss B", "praised A for her efforts to retake B", read as if A or the efforts did it: they go with the first verb. */
    void companion(IndexedWord verb) {
        Optional<SemanticGraphEdge> up = graph.incomingEdgeList(verb).stream()
                .filter(edge -> Edges.name(edge).matches("advcl.*|xcomp|ccomp") && edge.getGovernor().tag().startsWith("VB")).findFirst();
        Optional<SemanticGraphEdge> mark = graph.outgoingEdgeList(verb).stream()
                .filter(edge -> Edges.name(edge).equals("mark") && edge.getDependent().tag().equals("IN")).findFirst();
        List<SemanticGraphEdge> subjects = graph.outgoingEdgeList(verb).stream()
                .filter(edge -> Edges.name(edge).equals("nsubj") && edge.getDependent().index() < verb.index()).toList();
        if (up.isEmpty() || mark.isEmpty() || subjects.isEmpty() || !tokens.get(verb.index() - 2).tag().equals("TO")) {
            return;
        }
        IndexedWord noun = subjects.getFirst().getDependent();
        String preposition = mark.get().getDependent().word().toLowerCase(Locale.ROOT);
        boolean task = lexicon.has("ordering", noun.lemma());
        boolean owned = task && graph.outgoingEdgeList(noun).stream().anyMatch(edge -> Edges.name(edge).equals("nmod:poss"));
        if (!preposition.matches("with|at|from|against|to|into|of") && !owned) {
            return;
        }
        IndexedWord governor = up.get().getGovernor();
        graph.removeEdge(mark.get());
        for (SemanticGraphEdge subject : subjects) {
            graph.removeEdge(subject);
            graph.addEdge(governor, subject.getDependent(), UniversalEnglishGrammaticalRelations.getObl(preposition), 1, false);
        }
        graph.addEdge(noun, mark.get().getDependent(), UniversalEnglishGrammaticalRelations.CASE_MARKER, 1, false);
        if (task) {
            graph.removeEdge(up.get());
            graph.addEdge(noun, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
        }
    }

    /** A gerund behind a preposition or comma governs the noun that it was taken to describe. */
    void gerund(IndexedWord verb) {
        if (verb.index() < 2 || !tokens.get(verb.index() - 2).tag().matches("IN|,|VB[DNPZ]?")) {
            return;
        }
        for (SemanticGraphEdge edge : List.copyOf(graph.incomingEdgeList(verb))) {
            IndexedWord noun = edge.getGovernor();
            if (Edges.name(edge).equals("amod") && noun.index() > verb.index()) {
                List<SemanticGraphEdge> up = List.copyOf(graph.incomingEdgeList(noun)).stream()
                        .filter(above -> !Edges.name(above).startsWith("conj"))
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
        String kept = Edges.name(above);
        String mark = kept.contains(":") ? kept.substring(kept.indexOf(':') + 1) : null;
        graph.removeEdge(wrong);
        graph.removeEdge(above);
        GrammaticalRelation clause = clause(kept, mark);
        graph.addEdge(governor, verb, clause, 1, false);
        graph.addEdge(verb, noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
        List.copyOf(graph.outgoingEdgeList(governor)).stream().filter(edge -> edge.getDependent().index() > noun.index() && Edges.name(edge)
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
}
