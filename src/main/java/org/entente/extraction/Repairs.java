// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.extraction.lexicon.Lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Mends what the parser gets wrong again and again: a participle without auxiliary taken for an active verb ("weapons supplied by"),
 * a gerund behind a preposition taken for an adjective ("by sending workers"), a participle hung on a noun further off.
 */
final class Repairs {

    private static final Set<String> CLAUSES = Set.of("dep", "ccomp", "xcomp");
    private static final Set<String> MISPLACED = Set.of("acl", "obj", "dep");
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "xcomp", "parataxis", "advcl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private final SemanticGraph graph;
    private final List<CoreLabel> tokens;
    private final Lexicon lexicon;

    private Repairs(SemanticGraph graph, List<CoreLabel> tokens, Lexicon lexicon) {
        this.graph = graph;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static void mend(SemanticGraph graph, List<CoreLabel> tokens, Lexicon lexicon) {
        Repairs repairs = new Repairs(graph, tokens, lexicon);
        List.copyOf(graph.vertexListSorted()).forEach(repairs::omittedThat);
        List.copyOf(graph.vertexListSorted()).forEach(repairs::finalAttribution);
        List.copyOf(graph.vertexListSorted()).forEach(repairs::mend);
        graph.vertexListSorted().stream().filter(word -> word.tag().equals("VBN")).forEach(repairs::active);
    }

    private void mend(IndexedWord word) {
        if (word.tag().startsWith("VB")) {
            sharedObject(word);
        }
        if (word.tag().equals("VB")) {
            ordered(word);
        }
        if (word.tag().equals("VBN")) {
            participleOfNoun(word);
            nearestNoun(word);
            mainVerb(word);
            passive(word);
            reducedRelative(word);
            gardenPath(word);
        } else if (word.tag().equals("VBG")) {
            gerund(word);
        }
    }

    /** "X did not attack Y, Z's ministry insisted": the speaker at the end is no apposition. */
    private void finalAttribution(IndexedWord saying) {
        Optional<SemanticGraphEdge> clause = graph.incomingEdgeList(saying).stream().filter(edge -> name(edge).equals("ccomp") && edge
                .getGovernor().tag().startsWith("VB") && edge.getGovernor().index() < saying.index() && !hasObject(edge.getGovernor()))
                .findFirst();
        Optional<SemanticGraphEdge> object = graph.outgoingEdgeList(saying).stream().filter(edge -> name(edge).equals("nsubj") && edge
                .getDependent().index() < saying.index()).findFirst();
        boolean bare = graph.outgoingEdgeList(saying).stream().noneMatch(edge -> edge.getDependent().index() > saying.index() && !name(edge)
                .equals("punct"));
        if (clause.isEmpty() || object.isEmpty() || !bare || !saying.tag().matches("VBD|VBZ|VBP")) {
            return;
        }
        IndexedWord verb = clause.get().getGovernor();
        graph.outgoingEdgeList(object.get().getDependent()).stream().filter(edge -> name(edge).equals("appos")).findFirst().filter(
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
    private void omittedThat(IndexedWord verb) {
        if (!verb.tag().startsWith("VB") || graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).matches("nsubj.*|mark"))) {
            return;
        }
        int first = graph.outgoingEdgeList(verb).stream().filter(edge -> name(edge).startsWith("aux")).mapToInt(edge -> edge.getDependent()
                .index()).min().orElse(verb.tag().matches("VBD|VBZ") && hasObject(verb) ? verb.index() : 0);
        IndexedWord noun = first > 2 ? graph.getNodeByIndexSafe(first - 1) : null;
        if (noun == null || !noun.tag().startsWith("NN") || !tokens.get(first - 1).tag().matches("VBD|VBZ|VBP|MD")) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(noun)).stream().filter(edge -> name(edge).equals("obj") && edge.getGovernor().tag().startsWith(
                "VB") && edge.getGovernor().index() < noun.index()).findFirst().ifPresent(edge -> reported(verb, noun, edge));
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
        boolean passive = graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).equals("aux:pass"));
        graph.addEdge(verb, noun, passive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
    }

    /** "the experts from X examined the parts": with a subject, an object and no auxiliary it is no participle. */
    private void active(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean whole = out.stream().noneMatch(edge -> AUXILIARIES.contains(name(edge))) && out.stream().anyMatch(edge -> name(edge).equals(
                "obj") && edge.getDependent().index() > verb.index());
        List<SemanticGraphEdge> subjects = out.stream().filter(edge -> name(edge).startsWith("nsubj") && edge.getDependent().index() < verb
                .index()).toList();
        if (whole && !subjects.isEmpty() && subjects.stream().noneMatch(edge -> edge.getDependent().tag().startsWith("W"))) {
            subjects.stream().filter(edge -> name(edge).equals("nsubj:pass")).forEach(edge -> rename(edge,
                    UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT));
            verb.setTag("VBD");
        }
    }

    /** "the treaty signed by X and Y entered into force": the finite verb leads, and the participle before it describes its subject. */
    private void mainVerb(IndexedWord participle) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(participle);
        Optional<SemanticGraphEdge> subject = out.stream().filter(edge -> name(edge).startsWith("nsubj") && edge.getDependent()
                .index() < participle.index() && edge.getDependent().tag().startsWith("NN")).findFirst();
        boolean bare = out.stream().noneMatch(edge -> AUXILIARIES.contains(name(edge)) || name(edge).equals("obj"));
        if (subject.isEmpty() || !bare) {
            return;
        }
        out.stream().filter(edge -> LOOSE.contains(name(edge)) && edge.getDependent().index() > participle.index() && isFinite(edge
                .getDependent())).findFirst().ifPresent(edge -> promote(edge.getDependent(), edge, participle, subject.get()));
    }

    private boolean isFinite(IndexedWord verb) {
        List<SemanticGraphEdge> out = graph.outgoingEdgeList(verb);
        boolean finite = verb.tag().matches("VBD|VBZ|VBP") || out.stream().anyMatch(edge -> AUXILIARIES.contains(name(edge)));
        return finite && out.stream().noneMatch(edge -> name(edge).matches("nsubj.*|mark|expl"));
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
        List.copyOf(graph.outgoingEdgeList(participle)).stream().filter(edge -> name(edge).matches("mark|conj.*|cc|advcl.*|ccomp") || edge
                .getDependent().index() > verb.index()).forEach(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(verb, edge.getDependent(), edge.getRelation(), 1, edge.isExtra());
                });
        boolean passive = graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).equals("aux:pass"));
        graph.removeEdge(subject);
        graph.addEdge(verb, subject.getDependent(), passive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
        graph.addEdge(subject.getDependent(), participle, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
    }

    /** "of missiles having been produced there and then used": the participles describe the noun. */
    private void participleOfNoun(IndexedWord participle) {
        List.copyOf(graph.incomingEdgeList(participle)).stream().filter(edge -> name(edge).equals("dep") && edge.getGovernor().tag()
                .startsWith("NN") && edge.getGovernor().index() < participle.index() && graph.outgoingEdgeList(participle).stream()
                        .noneMatch(out -> name(out).startsWith("nsubj")))
                .forEach(edge -> rename(edge, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER));
    }

    /** "produce and supply missiles": what stands behind the last of joined verbs is the object of each. */
    private void sharedObject(IndexedWord verb) {
        if (hasObject(verb) || graph.outgoingEdgeList(verb).stream().anyMatch(edge -> name(edge).matches("nsubj:pass|ccomp|xcomp"))) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(verb)).stream().filter(edge -> name(edge).startsWith("conj") && edge.getGovernor().tag().equals(
                verb.tag())).flatMap(edge -> graph.outgoingEdgeList(edge.getGovernor()).stream())
                .filter(edge -> name(edge).equals("obj") && edge.getDependent().index() > verb.index())
                .findFirst().ifPresent(edge -> graph.addEdge(verb, edge.getDependent(), edge.getRelation(), 1, true));
    }

    /** "condemned X's decision to launch": the infinitive belongs to the noun before it. */
    private void ordered(IndexedWord verb) {
        IndexedWord noun = verb.index() > 2 && tokens.get(verb.index() - 2).tag().equals("TO")
                ? graph.getNodeByIndexSafe(verb.index() - 2)
                : null;
        if (noun == null || !noun.tag().startsWith("NN") || !lexicon.has("ordering", noun.word())) {
            return;
        }
        List.copyOf(graph.incomingEdgeList(verb)).stream().filter(edge -> name(edge).matches("advcl:to|xcomp") && edge.getGovernor().tag()
                .startsWith("VB") && edge.getGovernor().index() < noun.index()).findFirst().ifPresent(edge -> {
                    graph.removeEdge(edge);
                    graph.addEdge(noun, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
                });
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
