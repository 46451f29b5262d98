// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a word as a place: a name, or a noun with the place that its phrase names. */
record Places(Lexicon lexicon, NounPhrases phrases, Antecedents antecedents, Owners owners) {

    Stream<Filler> place(IndexedWord word, Scene scene) {
        Optional<Mention> mention = scene.mention(word);
        if (mention.isPresent()) {
            Name name = mention.get().name();
            boolean place = name.kind() == EntityKind.PLACE || name.kind() == EntityKind.STATE && !name.attributes().containsKey(
                    Names.ADJECTIVE);
            return place
                    ? Stream.of(new Filler(place(name), word, scene.sentence().words(mention.get().from(), mention.get().to()), ""))
                    : Stream.empty();
        }
        if (WordForm.isNoun(word) && lexicon.has("place-noun", WordForm.lemma(word))) {
            Optional<Name> known = antecedents.ofPlace(word, scene);
            return known.isPresent() ? Stream.of(new Filler(known.get(), word, word.word(), "definite phrase")) : placeNoun(word, scene);
        }
        return word.tag().equals("NNP") && !"DATE".equals(word.ner()) && scene.dependents(word, "case").findAny().isPresent()
                ? Stream.of(
                        Filler.described(word, EntityKind.PLACE, phrases.plain(word, scene)))
                : Stream.empty();
    }

    private static Name place(Name name) {
        return name.kind() == EntityKind.STATE ? Sides.bare(name) : name;
    }

    /** "the town of Bol": a place, whatever the statistics make of its name. */
    private Stream<Filler> misread(IndexedWord noun, IndexedWord name, Scene scene) {
        return lexicon.has("definite-place", WordForm.lemma(noun))
                ? scene.mention(name).map(Mention::name).filter(read -> read.kind() == EntityKind.PERSON && read.entityId() == null)
                        .stream()
                        .map(read -> Filler.described(name, EntityKind.PLACE, read.text()))
                : Stream.empty();
    }

    /** "the Kursk region", "its border with X", "frontlines": the place named in the phrase, else the phrase. */
    private Stream<Filler> placeNoun(IndexedWord word, Scene scene) {
        if (lexicon.has("border", WordForm.lemma(word))) {
            return Stream.of(Filler.described(word, EntityKind.PLACE, phrases.plain(word, scene)));
        }
        int from = phrases.start(word, scene);
        Optional<Mention> inside = scene.sentence().mentions().stream().filter(mention -> mention.from() >= from - 3 && mention.to() <= word
                .index()).filter(mention -> mention.name().kind() == EntityKind.PLACE).reduce((first, second) -> second);
        if (inside.isPresent()) {
            return Stream.of(new Filler(place(inside.get().name()), word, phrases.plain(word, scene), "place in the phrase"));
        }
        Stream<Filler> of = Stream.concat(Stream.concat(scene.dependents(word, "nmod:poss").flatMap(owner -> scene.mention(owner).stream()
                .filter(mention -> mention.name().kind() == EntityKind.PLACE).flatMap(mention -> place(owner, scene))), owners.ownerOf(word,
                        scene)),
                scene.dependents(word, "nmod:of", "nmod:in")
                        .flatMap(part -> Stream.concat(place(part, scene), misread(word, part, scene)).limit(
                                1)));
        return Stream.concat(of, Stream.of(Filler.described(word, EntityKind.PLACE, phrases.plain(word, scene)))).limit(1);
    }
}
