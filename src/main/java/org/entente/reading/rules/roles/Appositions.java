// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Whom a phrase means by the name that stands beside it. */
record Appositions(Lexicon lexicon) {

    /** "his daughter Anna", "its subsidiary, Pump Works", "Pump Works, a maker of pumps": whom the phrase beside names. */
    Stream<Filler> apposed(IndexedWord word, Scene scene) {
        boolean body = lexicon.has("apposed-body", WordForm.lemma(word));
        EntityKind kind = body ? EntityKind.ORGANIZATION : EntityKind.PERSON;
        Stream<Mention> behind = Stream.concat(scene.dependents(word, "appos"), scene.heads(word, "appos"))
                .flatMap(other -> scene.mention(other).stream());
        Stream<Mention> before = kind == EntityKind.PERSON ? Stream.empty() : beforeComma(word, scene);
        return Stream.concat(before, behind).filter(mention -> mention.name().kind() == kind)
                .map(mention -> new Filler(mention.name(), word, scene.sentence().words(mention.from(), mention.to()), "apposition"))
                .limit(1);
    }

    /** The name right before a phrase that begins with a comma and an article. */
    private Stream<Mention> beforeComma(IndexedWord word, Scene scene) {
        int article = word.index() - 2;
        while (article > 1 && !scene.tokens().get(article).word().matches("an?|the|,")) {
            article--;
        }
        int comma = article - 1;
        boolean beside = article > 1 && scene.tokens().get(article).tag().equals("DT") && scene.tokens().get(comma).word().equals(",");
        return beside
                ? scene.sentence().mentions().stream().filter(mention -> mention.to() == comma || mention.to() == comma - 1 && lexicon.has(
                        "definite-organization", scene.tokens().get(comma - 1).word()))
                : Stream.empty();
    }
}
