// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a noun as soldiers, workers or the people of a state, and whose they are. */
record Forces(Lexicon lexicon, NounPhrases phrases, Sides sides, Owners owners) {

    Stream<Filler> force(IndexedWord word, Scene scene) {
        Optional<IndexedWord> ship = ship(word, scene);
        if (ship.isPresent()) {
            return force(ship.get(), scene);
        }
        if (scene.mention(word).isPresent()) {
            Name name = scene.mention(word).get().name();
            return sides.isArmy(name) || name.kind() == EntityKind.VESSEL
                    ? Stream.of(Filler.described(word, EntityKind.GROUP, word.word()))
                    : Stream.empty();
        }
        if (lexicon.has("kin", WordForm.lemma(word))) {
            return scene.dependents(word, "nmod:of").flatMap(part -> force(part, scene));
        }
        boolean arms = WordForm.lemma(word).equals("unit") && scene.sentence().mentions().stream().anyMatch(mention -> mention.to() == word
                .index() - 1 && mention.name().kind() == EntityKind.WEAPON);
        boolean serving = WordForm.lemma(word).equals("member") && scene.dependents(word, "compound").anyMatch(part -> WordForm.lemma(part)
                .equals("service"));
        return (serving || lexicon.has("force", WordForm.lemma(word))) && !arms && !Things.flies(word, phrases.singular(word, scene))
                ? Stream.of(Filler.described(word, EntityKind.GROUP, phrases.plain(word, scene)))
                : Stream
                        .empty();
    }

    /** "the destroyer HMS Heron": the ship of that name. */
    private static Optional<IndexedWord> ship(IndexedWord word, Scene scene) {
        return scene.mention(word).filter(mention -> mention.name().kind() != EntityKind.WEAPON).isPresent()
                ? Optional.empty()
                : scene.dependents(word, "appos").filter(name -> scene.mention(name).filter(mention -> mention.name()
                        .kind() == EntityKind.VESSEL).isPresent()).findFirst();
    }

    /** "Chadians", "Chadian nationals". */
    private boolean areNationals(IndexedWord word, Scene scene) {
        boolean known = scene.mention(word).filter(mention -> mention.name().kind() == EntityKind.STATE && mention.name().attributes()
                .containsKey(Names.ADJECTIVE)).isPresent();
        return WordForm.isPlural(word) && (known || scene.mention(word).isEmpty() && lexicon.has("national", WordForm.lemma(word)));
    }

    /** The people of a state: "Chadians", "Chadian nationals". */
    Stream<Filler> nationals(IndexedWord word, Scene scene) {
        return areNationals(word, scene)
                ? Stream.of(Filler.described(word, EntityKind.GROUP,
                        scene.mention(word).map(mention -> scene.sentence().words(mention.from(),
                                mention.to())).orElseGet(() -> phrases.plain(word, scene))))
                : Stream.empty();
    }

    /** The state whose soldiers, workers or people a noun names. */
    Stream<Filler> owner(IndexedWord word, Scene scene) {
        Optional<IndexedWord> ship = ship(word, scene);
        if (ship.isPresent()) {
            return owner(ship.get(), scene);
        }
        String lemma = WordForm.lemma(word);
        boolean people = scene.mention(word).filter(mention -> mention.name().kind() == EntityKind.VESSEL).isPresent()
                || lexicon.has("force", lemma) || lexicon.has("army", lemma) || areNationals(word, scene);
        return people || lexicon.has("kin", lemma) && force(word, scene).findAny().isPresent()
                ? owners.ownerOf(word, scene)
                : Stream.empty();
    }
}
