// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.vocabulary.Lexicon;

/**
 * Parses sentences with each name as one word: a name of five words, or a long title before it, else leads the parser astray. The
 * graph that comes out holds all words again, the others of a name as parts of its last.
 */
public final class Syntax {

    private static final Set<EntityKind> ACTING = Set.of(EntityKind.STATE, EntityKind.ORGANIZATION);

    private final Pipeline pipeline;
    private final Lexicon lexicon;

    public Syntax(Pipeline pipeline, Lexicon lexicon) {
        this.pipeline = pipeline;
        this.lexicon = lexicon;
    }

    /** Gives the sentence its enhanced++ dependencies. */
    public void parse(CoreMap sentence, List<Mention> mentions) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        NounTags.mend(tokens, mentions, lexicon);
        Blocks blocks = Blocks.of(tokens, mentions, lexicon);
        List<CoreLabel> kept = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (blocks.standsFor(at) == at) {
                CoreLabel copy = new CoreLabel(tokens.get(at));
                copy.setIndex(kept.size() + 1);
                kept.add(blocks.isName(at) && !copy.tag().startsWith("JJ")
                        ? named(copy)
                        : aside(copy, at > 0 && tokens.get(at - 1).tag().equals("-RRB-")));
            }
        }
        sentence.set(EnhancedPlusPlusDependenciesAnnotation.class,
                joined(whole(pipeline.parse(kept), kept, tokens, blocks), tokens, mentions));
    }

    /** A dash sets off as a comma does, and the parser knows commas better; not so behind the place and agency that open a report. */
    private static CoreLabel aside(CoreLabel token, boolean opening) {
        if (!opening && token.word().matches("\u2014|\u2013|--") && !token.tag().equals("CD")) {
            token.setWord(",");
            token.setTag(",");
        }
        return token;
    }

    private static CoreLabel named(CoreLabel token) {
        if ("MONEY".equals(token.ner())) {
            token.setWord("money");
            token.setTag("NN");
        } else {
            token.setTag("NNP");
        }
        return token;
    }

    private SemanticGraph whole(SemanticGraph reduced, List<CoreLabel> kept, List<CoreLabel> tokens, Blocks blocks) {
        SemanticGraph graph = new SemanticGraph();
        int[] places = kept(tokens.size(), blocks);
        IndexedWord[] words = tokens.stream().map(IndexedWord::new).toArray(IndexedWord[]::new);
        for (IndexedWord word : reduced.vertexSet()) {
            graph.addVertex(words[places[word.index() - 1]]);
        }
        for (SemanticGraphEdge edge : reduced.edgeIterable()) {
            graph.addEdge(words[places[edge.getGovernor().index() - 1]], words[places[edge.getDependent().index() - 1]], edge.getRelation(),
                    edge
                            .getWeight(),
                    edge.isExtra());
        }
        reduced.getRoots().forEach(root -> graph.addRoot(words[places[root.index() - 1]]));
        for (int at = 0; at < tokens.size(); at++) {
            int head = blocks.standsFor(at);
            if (head != at && graph.containsVertex(words[head])) {
                graph.addVertex(words[at]);
                graph.addEdge(words[head], words[at], UniversalEnglishGrammaticalRelations.COMPOUND_MODIFIER, 1, false);
            }
        }
        Repairs.mend(graph, tokens, lexicon);
        return graph;
    }

    /** "the Chile-Peru talks", "Chile-Peru-Bolivia trade": names with a hyphen between them stand side by side. */
    private static SemanticGraph joined(SemanticGraph graph, List<CoreLabel> tokens, List<Mention> mentions) {
        for (int last = mentions.size() - 1; last > 0; last--) {
            IndexedWord head = graph.getNodeByIndexSafe(mentions.get(last).to());
            while (last > 0 && head != null && isJoint(tokens, mentions.get(last - 1), mentions.get(last))) {
                last--;
                IndexedWord other = graph.getNodeByIndexSafe(mentions.get(last).to());
                if (other != null) {
                    List.copyOf(graph.incomingEdgeList(other)).forEach(graph::removeEdge);
                    graph.addEdge(head, other, UniversalEnglishGrammaticalRelations.getConj("and"), 1, false);
                }
            }
        }
        return graph;
    }

    private static boolean isJoint(List<CoreLabel> tokens, Mention first, Mention second) {
        return second.from() == first.to() + 1 && ACTING.contains(first.name().kind()) && ACTING.contains(second.name().kind())
                && tokens.get(first.to()).word().matches("[-\u2010\u2011\u2013/]")
                && tokens.get(first.to()).beginPosition() == tokens.get(first.to() - 1).endPosition()
                && tokens.get(second.from()).beginPosition() == tokens.get(first.to()).endPosition();
    }

    private static int[] kept(int size, Blocks blocks) {
        return java.util.stream.IntStream.range(0, size).filter(at -> blocks.standsFor(at) == at).toArray();
    }
}
