// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.reading.rules.syntax.Phrase;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.time.TimeExpression;

import org.jspecify.annotations.Nullable;

/** When something was said by a verb, and to whom. */
record Occasion(Sentence sentence, Tree tree, Phrase phrase, Attachment attachment, List<TimeExpression> times) {

    private static final Set<String> TELLING = Set.of("tell", "inform", "brief", "notify", "remind", "assure", "warn", "threaten");

    /** The day of the saying, or null. */
    @Nullable
    Period said(IndexedWord verb) {
        return times.stream().filter(time -> !time.beside()).filter(time -> attachment.distance(time, verb).orElse(9) <= 1)
                .map(TimeExpression::period).findFirst().orElse(null);
    }

    List<Name> audience(IndexedWord verb) {
        List<Name> audience = new ArrayList<>();
        if (TELLING.contains(Tree.lemma(verb))) {
            tree.children(verb, "obj", "iobj").forEach(object -> audience.add(name(object)));
        }
        tree.children(verb, "obl")
                .filter(object -> tree.children(object, "case").anyMatch(to -> to.tag().equals("TO") || to.word().equals("to")))
                .filter(object -> object.tag().startsWith("NN")).forEach(object -> audience.add(name(object)));
        return audience;
    }

    private Name name(IndexedWord object) {
        return sentence.mentionAt(object).map(mention -> mention.name())
                .orElseGet(() -> Name.of(phrase.text(object), org.entente.model.EntityKind.GROUP));
    }
}
