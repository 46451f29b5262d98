// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.Sentence;

/**
 * A sentence as patterns see it.
 *
 * @param sentence the sentence
 * @param graph its dependencies
 * @param discourse what the document has said so far
 * @param speakers who says what a word tells of, empty where the document itself does
 */
record Scene(Sentence sentence, SemanticGraph graph, Introductions discourse, Function<IndexedWord, List<Name>> speakers) {

    static Scene of(Sentence sentence, Introductions discourse) {
        return of(sentence, discourse, word -> List.of());
    }

    static Scene of(Sentence sentence, Introductions discourse, Function<IndexedWord, List<Name>> speakers) {
        return new Scene(sentence, sentence.graph(), discourse, speakers);
    }

    List<CoreLabel> tokens() {
        return sentence.tokens();
    }

    Optional<Mention> mention(IndexedWord word) {
        return sentence.mentionAt(word);
    }

    /** The dependents of a word by these relations; one that ends with {@code *} takes in what stands behind a colon. */
    Stream<IndexedWord> dependents(IndexedWord word, String... relations) {
        return graph.outgoingEdgeList(word).stream().filter(edge -> {
            String name = edge.getRelation().toString();
            return Stream.of(relations).anyMatch(relation -> relation.endsWith("*")
                    ? name.startsWith(relation.substring(0, relation
                            .length() - 1))
                    : name.equals(relation));
        }).map(edge -> edge.getDependent());
    }

    /** The words that a word depends on by these relations. */
    Stream<IndexedWord> heads(IndexedWord word, String... relations) {
        return graph.incomingEdgeList(word).stream().filter(edge -> Stream.of(relations).anyMatch(edge.getRelation().toString()::equals))
                .map(edge -> edge.getGovernor());
    }

    /** Whether a word is the subject of a verb. */
    boolean isSubject(IndexedWord word) {
        return graph.incomingEdgeList(word).stream().anyMatch(edge -> edge.getRelation().toString().startsWith("nsubj"));
    }

    /** Whether a mention is the subject of a verb. */
    boolean isSubject(Mention mention) {
        return graph.vertexSet().stream().filter(word -> mention.covers(word.index() - 1)).anyMatch(this::isSubject);
    }
}
