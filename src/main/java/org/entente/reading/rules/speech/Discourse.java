// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Name;
import org.entente.reading.rules.stance.Attitudes;
import org.entente.reading.rules.stance.Rejection;
import org.entente.reading.rules.syntax.Phrase;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/** Reads a document from its first sentence to its last and keeps track of who speaks. */
final class Discourse {

    private final List<Sentence> sentences;
    private final List<Tree> trees;
    private final People people = new People();
    private final Quotations quotations;
    private final Turns turns;

    Discourse(List<Sentence> sentences) {
        this.sentences = sentences;
        this.trees = sentences.stream().map(Tree::of).toList();
        this.quotations = new Quotations(sentences);
        this.turns = new Turns(people);
        for (int i = 0; i < sentences.size(); i++) {
            new Affiliations(sentences.get(i), trees.get(i), new Phrase(sentences.get(i), trees.get(i), words(i))).into(people);
        }
    }

    List<Circumstances> circumstances() {
        List<Circumstances> all = new ArrayList<>();
        Context context = Context.EMPTY;
        List<Name> quotation = List.of();
        boolean inside = false;
        for (int i = 0; i < sentences.size(); i++) {
            turns.enter(sentences.get(i));
            quotation = quotations.quoted(i).isEmpty()
                    ? List.of()
                    : quotations.continues(i) && !quotation.isEmpty() ? quotation : quotedFrom(i, context);
            Circumstances here = circumstances(i, context, quotation);
            all.add(here);
            context = after(i, here, context);
            turns.leave(sentences.get(i), context);
        }
        return all;
    }

    private Circumstances circumstances(int i, Context context, List<Name> quotation) {
        return new Circumstances(sentences.get(i), trees.get(i),
                new Setting(context, turns.speakers(), quotation, quotations.quoted(i), turns
                        .asks(),
                        i + 1 < sentences.size() && new Rejection(trees.get(i + 1), words(i + 1)).holds()),
                people);
    }

    /** Who is named with a quotation that opens here: in one of its sentences, else whoever spoke last. */
    private List<Name> quotedFrom(int first, Context context) {
        for (int i = first; i < sentences.size() && (i == first || quotations.continues(i)); i++) {
            List<Name> named = attributed(i, circumstances(i, context, List.of()));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return context.speaker();
    }

    /** The speakers of the saying verbs outside quotation marks. */
    private List<Name> attributed(int i, Circumstances here) {
        BitSet quoted = quotations.quoted(i);
        return sayings(i).filter(verb -> !quoted.get(verb.index() - 1)).map(here::speakers).filter(names -> !names.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private Context after(int i, Circumstances here, Context before) {
        Context context = before;
        for (IndexedWord root : trees.get(i).roots()) {
            context = context.acted(trees.get(i).child(root, "nsubj", "nsubj:pass").map(here::names).orElse(List.of()));
        }
        return context.spoke(attributed(i, here));
    }

    private Stream<IndexedWord> sayings(int i) {
        return sentences.get(i).tokens().stream().map(CoreLabel::index).map(index -> trees.get(i).at(index - 1))
                .filter(word -> word != null && Attitudes.isSaying(word));
    }

    private Tokens words(int i) {
        return new Tokens(sentences.get(i).tokens());
    }
}
