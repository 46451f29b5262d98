// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** The state that a phrase names as the owner, master or origin of what it is about. */
record Owners(Lexicon lexicon, NounPhrases phrases, Antecedents antecedents, Sides sides) {

    /** "Russian forces", "Ukraine's army", "the government of Iran": the state. */
    Stream<Filler> standsForState(IndexedWord word, Scene scene) {
        boolean qualified = WordForm.isPlural(word) && lexicon.has("body", WordForm.lemma(word));
        boolean people = lexicon.has("title", WordForm.lemma(word)) && (WordForm.isPlural(word) || ownersOf(word, scene).skip(1).findAny()
                .isPresent());
        return (people || lexicon.has("state-noun", WordForm.lemma(word))) && !qualified
                ? ownersOf(word, scene).map(filler -> new Filler(filler.name(), word, phrases
                        .plain(word, scene), "acts for the state"))
                : Stream.empty();
    }

    /** "Air Force Lancers": aircraft by a name that nobody knows, for the state whose forces fly them. */
    Stream<Filler> machines(IndexedWord word, Scene scene) {
        return word.tag().equals("NNPS")
                ? scene.dependents(word, "compound").flatMap(part -> scene.mention(part).stream()
                        .filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION)
                        .flatMap(mention -> sides.named(mention, part, scene)).filter(side -> side.name().kind() == EntityKind.STATE)
                        .map(side -> new Filler(side.name(), word, phrases.plain(word, scene), "its forces'"))).limit(1)
                : Stream.empty();
    }

    /** "Chadian and Sudanese officials": both. */
    private Stream<Filler> ownersOf(IndexedWord word, Scene scene) {
        Stream<Filler> others = Stream.of("amod", "compound", "nmod:poss", "nmod:of").flatMap(relation -> scene.dependents(word, relation))
                .flatMap(modifier -> scene.dependents(modifier, "conj:and")
                        .filter(other -> other.index() < word.index() == modifier.index() < word
                                .index()))
                .flatMap(other -> ownerBy(other, scene));
        return Stream.concat(ownerOf(word, scene), others).collect(Collectors.toMap(filler -> filler.name().text(), filler -> filler,
                (one, same) -> one, LinkedHashMap::new)).values().stream();
    }

    Stream<Filler> ownerOf(IndexedWord word, Scene scene) {
        if (lexicon.has("firm", WordForm.lemma(word)) || lexicon.has("supporter", WordForm.lemma(word))) {
            return Stream.empty();
        }
        Stream<IndexedWord> modifiers = Stream.concat(Stream.of(word), Stream.of("amod", "compound", "nmod:poss", "nmod:of", "nmod:from")
                .flatMap(relation -> scene.dependents(word, relation)));
        Stream<Filler> inside = scene.dependents(word, "nmod:of").filter(part -> scene.mention(part).isEmpty())
                .flatMap(part -> standsForState(part, scene));
        return Stream.of(modifiers.flatMap(modifier -> ownerBy(modifier, scene)), inside, led(word, scene)).flatMap(found -> found).limit(
                1);
    }

    /** "Banda's forces", "the Banda regime": the state that he is known to serve. */
    private Stream<Filler> led(IndexedWord word, Scene scene) {
        return lexicon.has("army", WordForm.lemma(word)) || lexicon.has("ruled", WordForm.lemma(word))
                ? scene.dependents(word, "nmod:poss", "compound", "nmod:of").flatMap(person -> scene.mention(person).stream()
                        .filter(mention -> mention.name().kind() == EntityKind.PERSON)
                        .flatMap(mention -> sides.named(mention, person, scene)).flatMap(filler -> sides.side(filler, scene)))
                        .filter(side -> side.name().kind() == EntityKind.STATE)
                : Stream.empty();
    }

    private Stream<Filler> ownerBy(IndexedWord modifier, Scene scene) {
        if (modifier.tag().equals("PRP$")) {
            return antecedents.ofPronoun(modifier, scene).stream().map(name -> new Filler(name, modifier, modifier.word(), "antecedent"))
                    .flatMap(
                            filler -> sides.side(filler, scene))
                    .filter(filler -> filler.name().kind() == EntityKind.STATE);
        }
        return scene.mention(modifier).stream().flatMap(mention -> sides.named(mention, modifier, scene)).filter(filler -> filler.name()
                .kind() == EntityKind.STATE);
    }

    Stream<Filler> origin(IndexedWord word, Scene scene) {
        Stream<IndexedWord> inside = lexicon.has("container", WordForm.lemma(word)) ? scene.dependents(word, "nmod:of") : Stream.empty();
        return Stream.concat(Stream.of(word), inside).flatMap(each -> scene.dependents(each, "amod", "compound", "nmod:poss"))
                .filter(modifier -> !modifier.tag().startsWith("PRP")).flatMap(
                        modifier -> ownerBy(modifier, scene))
                .limit(1);
    }
}
