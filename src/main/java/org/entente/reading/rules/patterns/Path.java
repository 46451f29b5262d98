// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/**
 * A walk over dependencies, compiled once: {@code >obj} goes to a dependent, {@code <acl} to a governor, {@code obl*} takes in what
 * stands behind a colon, {@code [VBG]} asks for a tag that begins so, {@code [blame]} for a lemma of a word class, {@code [!VBN]} for
 * the opposite; {@code |} parts choices, of which the first that leads somewhere counts.
 */
public final class Path {

    private final String source;
    private final List<Step> steps;

    private Path(String source, List<Step> steps) {
        this.source = source;
        this.steps = steps;
    }

    public static Path compile(String source, Lexicon lexicon) {
        if (source.contains(" | ")) {
            List<Path> choices = Arrays.stream(source.split(" \\| ")).map(choice -> compile(choice, lexicon)).toList();
            return new Path(source, List.of((word, graph) -> choices.stream().map(choice -> choice.from(word, graph)).filter(words -> !words
                    .isEmpty()).findFirst().orElse(List.of()).stream()));
        }
        return new Path(source, Arrays.stream(source.strip().split("\\s+")).map(part -> step(part, lexicon)).toList());
    }

    /** Where the walk ends, from a word on, in the order of the text. */
    public List<IndexedWord> from(IndexedWord start, SemanticGraph graph) {
        Set<IndexedWord> words = Set.of(start);
        for (Step step : steps) {
            Set<IndexedWord> next = new LinkedHashSet<>();
            words.forEach(word -> step.from(word, graph).forEach(next::add));
            if (next.isEmpty()) {
                return List.of();
            }
            words = next;
        }
        return words.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return source;
    }

    private static Step step(String part, Lexicon lexicon) {
        String rest = part.substring(1);
        return switch (part.charAt(0)) {
            case '>' -> outgoing(Relations.known(rest));
            case '<' -> incoming(Relations.known(rest));
            case '[' -> {
                if (rest.length() < 2 || !rest.endsWith("]")) {
                    throw new IllegalArgumentException("'%s' lacks what is tested, or its ]".formatted(part));
                }
                yield test(rest.substring(0, rest.length() - 1), lexicon);
            }
            default -> throw new IllegalArgumentException("'%s' is no step: one begins with >, < or [".formatted(part));
        };
    }

    private static Step outgoing(String relation) {
        return (word, graph) -> graph.outgoingEdgeList(word).stream().filter(edge -> is(edge, relation)).map(
                SemanticGraphEdge::getDependent);
    }

    private static Step incoming(String relation) {
        return (word, graph) -> graph.incomingEdgeList(word).stream().filter(edge -> is(edge, relation)).map(
                SemanticGraphEdge::getGovernor);
    }

    private static Step test(String test, Lexicon lexicon) {
        if (test.startsWith("!")) {
            Step opposite = test(test.substring(1), lexicon);
            return (word, graph) -> opposite.from(word, graph).findAny().isPresent() ? Stream.empty() : Stream.of(word);
        }
        if (Character.isUpperCase(test.charAt(0))) {
            return (word, graph) -> Stream.of(word).filter(at -> at.tag().startsWith(test));
        }
        if (test.startsWith(">") || test.startsWith("<")) {
            Step there = step(test, lexicon);
            return (word, graph) -> there.from(word, graph).findAny().isPresent() ? Stream.of(word) : Stream.empty();
        }
        Set<String> words = lexicon.words(test);
        return (word, graph) -> Stream.of(word).filter(at -> words.contains(WordForm.lemma(at)));
    }

    private static boolean is(SemanticGraphEdge edge, String relation) {
        String name = edge.getRelation().toString();
        return relation.endsWith("*") ? name.startsWith(relation.substring(0, relation.length() - 1)) : name.equals(relation);
    }

    private interface Step {

        Stream<IndexedWord> from(IndexedWord word, SemanticGraph graph);
    }
}
