// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.Phrase;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tree;

/** Introduces the people of a sentence with the organisations in their titles: "Ana Brook, who heads the Bora Institute". */
record Affiliations(Sentence sentence, Tree tree, Phrase phrase) {

    void into(People people) {
        for (Mention mention : sentence.mentions()) {
            if (mention.name().kind() == EntityKind.PERSON) {
                people.introduce(mention.name(), organisations(mention));
            }
        }
    }

    private List<Name> organisations(Mention person) {
        return head(person).flatMap(this::titles).flatMap(place -> sentence.mentions().stream().filter(mention -> mention.covers(place)))
                .filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION).map(Mention::name).distinct().limit(1).toList();
    }

    private Stream<IndexedWord> head(Mention mention) {
        return IntStream.range(mention.from(), mention.to()).mapToObj(tree::at).filter(Objects::nonNull)
                .filter(word -> tree.parent(word) == null || !mention.covers(Objects.requireNonNull(tree.parent(word)).index() - 1))
                .limit(1);
    }

    private Stream<Integer> titles(IndexedWord head) {
        return tree.children(head, "compound", "appos", "nmod").flatMap(title -> phrase.inside(title).stream());
    }
}
