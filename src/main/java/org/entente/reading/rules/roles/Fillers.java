// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.patterns.Kind;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a word as what may fill a role of some kind. */
final class Fillers {

    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Antecedents antecedents;
    private final Sides sides;
    private final Owners owners;
    private final Appositions appositions;
    private final Actors actors;
    private final Places places;
    private final Forces forces;
    private final Instruments instruments;
    private final Things things;

    Fillers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(lexicon);
        this.antecedents = new Antecedents(lexicon);
        this.sides = new Sides(lexicon);
        this.owners = new Owners(lexicon, phrases, antecedents, sides);
        this.appositions = new Appositions(lexicon);
        this.actors = new Actors(lexicon, phrases, antecedents, sides, owners, appositions);
        this.places = new Places(lexicon, phrases, antecedents, owners);
        this.forces = new Forces(lexicon, phrases, sides, owners);
        this.instruments = new Instruments(lexicon, phrases);
        this.things = new Things(lexicon, phrases);
    }

    /** What a word and those coordinated with it are, by the first kind that fits any of them. */
    List<Filler> read(IndexedWord word, List<Kind> kinds, Scene scene) {
        for (Kind kind : kinds) {
            List<Filler> found = coordinated(word, scene).stream().flatMap(each -> read(each, kind, scene)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Stream<Filler> read(IndexedWord word, Kind kind, Scene scene) {
        return switch (kind) {
            case ACTOR -> actors.actor(word, scene);
            case SIDE -> actors.actor(word, scene).flatMap(filler -> sides.side(filler, scene));
            case PARTNER -> actors.actor(word, scene).flatMap(filler -> sides.side(filler, scene))
                    .filter(filler -> filler.name().kind() != EntityKind.PLACE);
            case STATE -> Stream.concat(actors.actor(word, scene), owners.ownerOf(word, scene))
                    .flatMap(filler -> sides.side(filler, scene)).filter(filler -> filler.name().kind() == EntityKind.STATE).limit(1);
            case GROUP -> actors.actor(word, scene).filter(filler -> filler.name().kind() == EntityKind.GROUP);
            case PERSON -> actors.actor(word, scene).filter(filler -> filler.name().kind() == EntityKind.PERSON);
            case BODY -> actors.body(word, scene);
            case ORGANIZATION -> organization(word, scene);
            case PLACE -> places.place(word, scene);
            case LOCALE -> Stream.concat(places.place(word, scene), unknownPlace(word, scene)).limit(1)
                    .filter(filler -> filler.name().entityId() != null || !lexicon.has("vague-place", WordForm.lemma(word)));
            case GOODS, WARES, ARMS, MADE, PART -> things.read(word, kind, scene);
            case FORCE -> forces.force(word, scene);
            case NATIONALS -> forces.nationals(word, scene);
            case SITE -> common(word, "site", scene) ? site(word, scene) : Stream.empty();
            case PEOPLE -> people(word, scene);
            case OWNER -> forces.owner(word, scene);
            case ORIGIN -> WordForm.isNoun(word) ? owners.origin(word, scene) : Stream.empty();
            case PAIR -> antecedents.ofBilateral(word, scene).stream().map(name -> new Filler(name, word, word.word(), "the two states"));
            case AGREEMENT -> instruments.agreement(word, scene);
            case INSTRUMENT -> instruments.named(word, scene);
            case PHRASE -> WordForm.isNoun(word) && !isPlace(word, scene) && !"DATE".equals(word.ner())
                    ? phrase(word, EntityKind.GROUP, scene)
                    : Stream.empty();
            case TITLE -> WordForm.isNoun(word) ? phrase(word, EntityKind.GROUP, scene) : Stream.empty();
            case SANCTIONED -> Stream.of(listed(word, scene), actors.actor(word, scene), owners.ownerOf(word, scene))
                    .flatMap(found -> found).limit(1);
        };
    }

    private static Set<IndexedWord> coordinated(IndexedWord word, Scene scene) {
        Set<IndexedWord> words = new LinkedHashSet<>();
        words.add(word);
        scene.dependents(word, "conj*").filter(each -> !WordForm.isVerb(each))
                .filter(each -> !scene.graph().getEdge(word, each).getRelation()
                        .toString().equals("conj:negcc"))
                .forEach(words::add);
        return words;
    }

    private Stream<Filler> organization(IndexedWord word, Scene scene) {
        return scene.mention(word).isPresent()
                ? scene.mention(word).stream().filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION)
                        .flatMap(mention -> sides.named(mention, word, scene))
                : appositions.apposed(word, scene).filter(filler -> filler.name().kind() == EntityKind.ORGANIZATION);
    }

    private Stream<Filler> phrase(IndexedWord word, EntityKind kind, Scene scene) {
        return Stream.of(Filler.described(word, kind, phrases.plain(word, scene)));
    }

    /** "a refinery"; "Chadian refineries" are Chad, whatever of it is hit. */
    private Stream<Filler> site(IndexedWord word, Scene scene) {
        List<Filler> owner = Stream
                .concat(owners.ownerOf(word, scene), scene.dependents(word, "amod", "compound").flatMap(each -> organization(
                        each, scene)))
                .limit(1).toList();
        return owner.isEmpty() && !lexicon.has("target-noun", WordForm.lemma(word))
                ? phrase(word, EntityKind.PLACE, scene)
                : owner.stream();
    }

    private static boolean isPlace(IndexedWord word, Scene scene) {
        return scene.mention(word).filter(mention -> mention.name().kind() == EntityKind.PLACE || mention.name().kind() == EntityKind.STATE)
                .isPresent();
    }

    /** "seized Bol": a name that is no person's whole name, where only a place can stand. */
    private static Stream<Filler> unknownPlace(IndexedWord word, Scene scene) {
        Optional<Mention> mention = scene.mention(word);
        boolean single = mention.filter(name -> name.name().kind() == EntityKind.PERSON && name.name().entityId() == null
                && name.to() - name.from() == 1 && name.name().text().equals(word.word())).isPresent();
        return word.tag().startsWith("NNP") && !"DATE".equals(word.ner()) && !"TIME".equals(word.ner()) && (mention.isEmpty() || single)
                ? Stream.of(Filler.described(word, EntityKind.PLACE, word.word()))
                : Stream.empty();
    }

    /** "70 members of the tribe", "scores of civilians": the tribe, the civilians. */
    private Stream<Filler> people(IndexedWord word, Scene scene) {
        boolean counted = word.tag().equals("CD") || WordForm.lemma(word).equals("member")
                || lexicon.has("container", WordForm.lemma(word));
        List<Filler> inside = counted
                ? scene.dependents(word, "nmod:of").flatMap(part -> people(part, scene)).limit(1).toList()
                : List.of();
        return !inside.isEmpty() ? inside.stream() : common(word, "people", scene) ? ofStates(word, scene) : Stream.empty();
    }

    private boolean common(IndexedWord word, String words, Scene scene) {
        return WordForm.isNoun(word) && scene.mention(word).isEmpty() && lexicon.has(words, WordForm.lemma(word));
    }

    /** "Chadian firms and vessels", "a Chadian general", "Chadians": those, not the state that they are of. */
    private Stream<Filler> listed(IndexedWord word, Scene scene) {
        List<Filler> nationals = scene.mention(word).isPresent() ? forces.nationals(word, scene).toList() : List.of();
        if (!nationals.isEmpty()) {
            return nationals.stream();
        }
        boolean people = common(word, "title", scene) && appositions.apposed(word, scene).findAny().isEmpty();
        return WordForm.isPlural(word) && common(word, "listed-kind", scene) || people
                ? ofStates(word, scene)
                : Stream.empty();
    }

    /** A described group, with the states before its noun. */
    private Stream<Filler> ofStates(IndexedWord word, Scene scene) {
        return Stream.of(Filler.described(word, EntityKind.GROUP, phrases.withStates(word, scene)));
    }
}
