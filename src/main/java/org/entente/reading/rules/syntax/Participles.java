// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends participles: active or passive, finite or not, and which noun they describe. */
record Participles(SemanticGraph graph, List<CoreLabel> tokens) {

    private static final Set<String> CLAUSES = Set.of("dep", "ccomp", "xcomp");
    private static final Set<String> MISPLACED = Set.of("acl", "obj", "dep");
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "xcomp", "parataxis", "advcl");

    /** "the experts from X examined the parts": with a subject, an object and no auxiliary it is no participle. */
    void active(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean whole = out.stream().noneMatch(edge -> Edges.AUXILIARIES.contains(Edges.name(edge)))
                && out.stream().anyMatch(edge -> Edges.name(edge).equals(
                        "obj") && edge.getDependent().index() > verb.index());
        List<SemanticGraphEdge> subjects = out.stream()
                .filter(edge -> Edges.name(edge).startsWith("nsubj") && edge.getDependent().index() < verb
                        .index())
                .toList();
        if (whole && !subjects.isEmpty() && subjects.stream().noneMatch(edge -> edge.getDependent().tag().startsWith("W"))) {
            subjects.stream().filter(edge -> Edges.name(edge).equals("nsubj:pass")).forEach(edge -> Edges.rename(graph, edge,
                    UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT));
            verb.setTag("VBD");
        }
    }

    /** "the treaty signed by X and Y entered into force": the finite verb leads, and the participle before it describes its subject. */
    void mainVerb(IndexedWord participle) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(participle);
        Optional<SemanticGraphEdge> subject = out.stream().filter(edge -> Edges.name(edge).startsWith("nsubj") && edge.getDependent()
                .index() < participle.index() && edge.getDependent().tag().startsWith("NN")).findFirst();
        boolean bare = out.stream().noneMatch(edge -> Edges.AUXILIARIES.contains(Edges.name(edge)) || Edges.name(edge).equals("obj"));
        if (subject.isEmpty() || !bare) {
            return;
        }
        out.stream().filter(edge -> LOOSE.contains(Edges.name(edge)) && edge.getDependent().index() > participle.index() && isFinite(edge
                .getDependent())).findFirst().ifPresent(edge -> promote(edge.getDependent(), edge, participle, subject.get()));
    }

    private boolean isFinite(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean finite = verb.tag().matches("VBD|VBZ|VBP") || out.stream().anyMatch(edge -> Edges.AUXILIARIES.contains(Edges.name(edge)));
        return finite && out.stream().noneMatch(edge -> Edges.name(edge).matches("nsubj.*|mark|expl"));
    }

    private void promote(IndexedWord verb, SemanticGraphEdge wrong, IndexedWord participle, SemanticGraphEdge subject) {
        graph.removeEdge(wrong);
        List.copyOf(graph.incomingEdgeList(participle)).forEach(edge -> {
            graph.removeEdge(edge);
            graph.addEdge(edge.getGovernor(), verb, edge.getRelation(), 1, edge.isExtra());
        });
        if (graph.getRoots().contains(participle)) {
            graph.setRoots(graph.getRoots().stream().map(root -> root.equals(participle) ? verb : root).toList());
        }
        List.copyOf(graph.outgoingEdgeList(participle)).stream()
                .filter(edge -> Edges.name(edge).matches("mark|conj.*|cc|advcl.*|ccomp") || edge
                        .getDependent().index() > verb.index())
                .forEach(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(verb, edge.getDependent(), edge.getRelation(), 1, edge.isExtra());
                });
        boolean passive = graph.outgoingEdgeList(verb).stream().anyMatch(edge -> Edges.name(edge).equals("aux:pass"));
        graph.removeEdge(subject);
        graph.addEdge(verb, subject.getDependent(), passive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
        graph.addEdge(subject.getDependent(), participle, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
    }

    /** "of missiles having been produced there and then used": the participles describe the noun. */
    void participleOfNoun(IndexedWord participle) {
        List.copyOf(graph.incomingEdgeList(participle)).stream().filter(edge -> Edges.name(edge).equals("dep") && edge.getGovernor().tag()
                .startsWith("NN") && edge.getGovernor().index() < participle.index() && graph.outgoingEdgeList(participle).stream()
                        .noneMatch(out -> Edges.name(out).startsWith("nsubj")))
                .forEach(edge -> Edges.rename(graph, edge, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER));
    }

    /** A bare participle with a subject and no object is passive. */
    void passive(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean bare = out.stream().noneMatch(edge -> Edges.AUXILIARIES.contains(Edges.name(edge)) || Edges.name(edge).equals("obj"));
        if (bare && (verb.index() < 2 || !tokens.get(verb.index() - 2).tag().startsWith("VB"))) {
            out.stream().filter(edge -> Edges.name(edge).equals("nsubj")).forEach(edge -> Edges.rename(graph, edge,
                    UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT));
        }
    }

    /** "examined remnants recovered there": the noun is the object of the verb before it, and the participle describes it. */
    void reducedRelative(IndexedWord verb) {
        List<SemanticGraphEdge> subjects = graph.outgoingEdgeList(verb).stream().filter(edge -> Edges.name(edge).equals("nsubj:pass"))
                .toList();
        if (subjects.isEmpty()
                || graph.outgoingEdgeList(verb).stream()
                        .anyMatch(edge -> Edges.AUXILIARIES.contains(Edges.name(edge)) || Edges.name(edge).equals(
                                "mark"))) {
            return;
        }
        IndexedWord noun = subjects.getFirst().getDependent();
        List.copyOf(graph.incomingEdgeList(verb)).stream()
                .filter(edge -> CLAUSES.contains(Edges.name(edge)) && edge.getGovernor().tag().startsWith(
                        "VB") && edge.getGovernor().index() < noun.index() && noun.index() < verb.index()
                        && !Edges.hasObject(graph, edge.getGovernor()))
                .findFirst()
                .ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.removeEdge(subjects.getFirst());
                    graph.addEdge(edge.getGovernor(), noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
                    graph.addEdge(noun, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
                });
    }

    /** "that parts found in X derived from": a participle hung on a name shares the subject of the bare participle before it. */
    void gardenPath(IndexedWord verb) {
        boolean onName = graph.incomingEdgeList(verb).stream()
                .anyMatch(edge -> Edges.name(edge).equals("acl") && edge.getGovernor().tag().equals(
                        "NNP") && edge.getGovernor().index() == verb.index() - 1);
        if (onName) {
            graph.vertexListSorted().stream().filter(other -> other.index() < verb.index() && other.tag().equals("VBN")).flatMap(
                    other -> graph.outgoingEdgeList(other).stream())
                    .filter(edge -> Edges.name(edge).equals("nsubj:pass") && graph.outgoingEdgeList(
                            edge.getGovernor()).stream().noneMatch(out -> Edges.AUXILIARIES.contains(Edges.name(out))))
                    .findFirst().ifPresent(edge -> graph.addEdge(
                            verb, edge.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false));
        }
    }

    /** A bare participle right behind a noun belongs to it. */
    void nearestNoun(IndexedWord verb) {
        IndexedWord before = graph.getNodeByIndexSafe(verb.index() - 1);
        if (before == null || !before.tag().startsWith("NN") || "DATE".equals(before.ner())) {
            return;
        }
        boolean subject = graph.outgoingEdgeList(verb).stream()
                .anyMatch(edge -> Edges.name(edge).startsWith("nsubj") || Edges.AUXILIARIES.contains(Edges.name(edge)));
        graph.incomingEdgeList(verb).stream()
                .filter(edge -> MISPLACED.contains(Edges.name(edge)) && !subject && !edge.getGovernor().equals(before)
                        && edge.getGovernor().index() < before.index() && isHead(before))
                .findFirst().ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(before, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, edge.getWeight(), edge.isExtra());
                });
    }

    private boolean isHead(IndexedWord noun) {
        return graph.incomingEdgeList(noun).stream().noneMatch(edge -> Edges.name(edge).equals("compound"));
    }
}
