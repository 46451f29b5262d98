// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.model.FileRefused;
import org.entente.model.YamlPart;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical functions that patterns name: "agent", "patient" and the like, each an ordered choice of paths for verbs and one
 * for nouns, so that one pattern covers active, passive, nominal, control and relative frames. A name that the file does not declare
 * is a preposition.
 */
public final class Functions {

    private static final String FILE = "functions.yaml";

    /** By where words stand, whatever the parser makes of them. */
    private static final Set<String> OF_PLACE = Set.of("adjacent", "located", "beside", "before-which");

    private final Map<String, List<Path>> verb;
    private final Map<String, List<Path>> noun;
    private final Map<String, List<Path>> prepositions = new java.util.concurrent.ConcurrentHashMap<>();
    private final Lexicon lexicon;

    private Functions(Map<String, YamlPart> file, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.verb = compile(file.get("verb"));
        this.noun = compile(file.get("noun"));
    }

    public static Functions load(Lexicon lexicon) {
        return new Functions(PatternFiles.own(FILE).entries(List.of("verb", "noun")), lexicon);
    }

    /**
     * The name of a function.
     *
     * @throws IllegalArgumentException where there is none of this name, and no preposition
     */
    String known(String function) {
        String name = function.replaceFirst("-(first|second)$", "");
        if (!verb.containsKey(name) && !noun.containsKey(name) && !OF_PLACE.contains(name) && !Relations.joins(name)) {
            throw new IllegalArgumentException("'%s' is no function and no preposition; %s, and the words of relations.yaml".formatted(
                    function, FileRefused.allowed(new TreeSet<>(Stream.of(verb.keySet(), noun.keySet(), OF_PLACE).flatMap(Set::stream)
                            .toList()))));
        }
        return function;
    }

    /** Each way in which words stand in a function to a trigger, in order of trust; the first that gives a filler counts. */
    public Stream<Reached> reached(String function, IndexedWord trigger, SemanticGraph graph) {
        if (function.equals("adjacent")) {
            return adjacent(trigger, graph).map(word -> new Reached(List.of(word), function, "right behind, with a preposition"));
        }
        if (function.equals("located")) {
            return located(trigger, graph).map(word -> new Reached(List.of(word), function, "is in"));
        }
        if (function.equals("beside")) {
            return beside(trigger, graph).map(word -> new Reached(List.of(word), function, "right before the phrase and a comma"));
        }
        if (function.equals("before-which")) {
            return beforeWhich(trigger, graph).map(word -> new Reached(List.of(word), function, "right before a comma and which"));
        }
        Map<String, List<Path>> declared = WordForm.isVerb(trigger) ? verb : noun;
        List<Path> paths = declared.getOrDefault(function, List.of());
        if (paths.isEmpty() && !verb.containsKey(function) && !noun.containsKey(function)) {
            paths = prepositions.computeIfAbsent(function, this::preposition);
        }
        return paths.stream().map(path -> new Reached(path.from(trigger, graph), function, path.toString())).filter(reached -> !reached
                .words().isEmpty());
    }

    /** The noun that a preposition right behind the trigger governs, wherever the parser hung it. */
    private static Stream<IndexedWord> adjacent(IndexedWord trigger, SemanticGraph graph) {
        IndexedWord next = graph.getNodeByIndexSafe(trigger.index() + 1);
        if (next == null || !next.word().matches("in|at|near|inside|around")) {
            return Stream.empty();
        }
        return graph.incomingEdgeList(next).stream().filter(edge -> edge.getRelation().toString().equals("case")).map(
                SemanticGraphEdge::getGovernor);
    }

    /** "Soldiers are in the city": the place that stands with "is" and a preposition as what is said of them. */
    private static Stream<IndexedWord> located(IndexedWord trigger, SemanticGraph graph) {
        return graph.incomingEdgeList(trigger).stream().filter(edge -> edge.getRelation().toString().equals("nsubj"))
                .map(SemanticGraphEdge::getGovernor)
                .filter(place -> dependents(place, "cop", graph).findAny().isPresent())
                .filter(place -> dependents(place, "case", graph).anyMatch(word -> word.word().matches("in|at|inside|near|across")));
    }

    private static Stream<IndexedWord> dependents(IndexedWord word, String relation, SemanticGraph graph) {
        return graph.outgoingEdgeList(word).stream().filter(edge -> edge.getRelation().toString().equals(relation))
                .map(SemanticGraphEdge::getDependent);
    }

    /** "Pump Works, a maker of …": the word before the comma, with what it stands behind. */
    private static Stream<IndexedWord> beside(IndexedWord trigger, SemanticGraph graph) {
        int at = trigger.index() - 1;
        while (is(graph, at, "JJ|NN.*|HYPH|VB[NG]|POS|RB.?")) {
            at--;
        }
        return is(graph, at, "DT") && is(graph, at - 1, ",") ? named(graph, at - 2) : Stream.empty();
    }

    /** "… director of Pump Works, which makes …": the word before the comma. */
    private static Stream<IndexedWord> beforeWhich(IndexedWord trigger, SemanticGraph graph) {
        int at = trigger.index() - 1;
        while (is(graph, at, "RB|MD|VB.*")) {
            at--;
        }
        return is(graph, at, "WDT") && is(graph, at - 1, ",") ? named(graph, at - 2) : Stream.empty();
    }

    private static boolean is(SemanticGraph graph, int index, String tag) {
        IndexedWord word = graph.getNodeByIndexSafe(index);
        return word != null && word.tag().matches(tag);
    }

    private static Stream<IndexedWord> named(SemanticGraph graph, int index) {
        IndexedWord word = graph.getNodeByIndexSafe(index);
        return word == null
                ? Stream.empty()
                : Stream.concat(Stream.of(word), graph.outgoingEdgeList(word).stream()
                        .filter(edge -> edge.getRelation().toString().equals("compound")).map(SemanticGraphEdge::getDependent));
    }

    /** A preposition on the trigger itself, or on its object, which parsers often take for its place. */
    private List<Path> preposition(String preposition) {
        return Stream.of(">obl:%s", ">nmod:%s", ">obj >nmod:%s", ">nsubj:pass >nmod:%s", ">nmod:of >nmod:%s", ">nmod:from >nmod:%s",
                ">obl:from >nmod:%s", ">acl >obl:%s", "<obj [light] >obl:%s", "<obj [impose] >obl:%s",
                "<obj [blame] >obl:%s",
                ">nmod:on >nmod:%s", ">nmod:against >nmod:%s").map(
                        path -> Path.compile(
                                path.formatted(preposition), lexicon))
                .toList();
    }

    private Map<String, List<Path>> compile(@Nullable YamlPart functions) {
        Map<String, List<Path>> compiled = new LinkedHashMap<>();
        if (functions != null) {
            functions.entries().forEach((name, paths) -> compiled.put(name, paths.items().stream()
                    .map(path -> Slots.at(path, () -> Path.compile(path.text(), lexicon))).toList()));
        }
        return compiled;
    }

    /** Words that a path led to. */
    public record Reached(List<IndexedWord> words, String function, String path) {}
}
