// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a word as somebody who acts: by name, pronoun, apposition, or as a described group. */
record Actors(Lexicon lexicon, NounPhrases phrases, Antecedents antecedents, Sides sides, Owners owners, Appositions appositions) {

    Stream<Filler> actor(IndexedWord word, Scene scene) {
        if (word.tag().startsWith("PRP")) {
            return antecedents.ofPronoun(word, scene).stream().map(name -> new Filler(name, word, word.word(), "antecedent"))
                    .map(filler -> sides.forState(filler, scene));
        }
        Optional<Mention> mention = scene.mention(word);
        if (mention.isPresent() && !Things.isPerson(word, scene) && !isCraft(mention.get(), word)) {
            return isMisread(mention.get(), word, scene) || isSea(mention.get()) || isMeasure(mention.get())
                    ? Stream.empty()
                    : sides.named(mention.get(), word, scene);
        }
        if (!WordForm.isNoun(word)) {
            return Stream.empty();
        }
        Optional<IndexedWord> subject = scene.dependents(word, "cop").findAny().isPresent()
                ? scene.dependents(word, "nsubj").findFirst()
                : Optional
                        .empty();
        if (subject.isPresent() && !subject.get().equals(word)) {
            return actor(subject.get(), scene);
        }
        return Stream
                .of(included(word, scene), called(word, scene), partners(word, scene), appositions.apposed(word, scene),
                        owners.standsForState(word, scene), owners.machines(word, scene),
                        staff(word, scene),
                        office(word, scene), definite(word, scene),
                        heading(word, scene), members(word, scene),
                        group(word, scene))
                .map(Stream::toList).filter(
                        found -> !found.isEmpty())
                .findFirst().stream().flatMap(List::stream);
    }

    /** "officials, including Banda": those who are named. */
    private Stream<Filler> included(IndexedWord word, Scene scene) {
        return WordForm.isPlural(word) && (lexicon.has("title", WordForm.lemma(word)) || lexicon.has("state-noun", WordForm.lemma(word)))
                ? scene.dependents(word, "nmod:including").flatMap(named -> Stream.concat(Stream.of(named), scene.dependents(named,
                        "conj:and"))).filter(named -> scene.mention(named).isPresent()).flatMap(named -> actor(named, scene))
                : Stream.empty();
    }

    /** "our Chadian partners": Chad, as "Chad's partners" would not be. */
    private Stream<Filler> partners(IndexedWord word, Scene scene) {
        return lexicon.has("supporter", WordForm.lemma(word))
                && scene.dependents(word, "nmod:poss").allMatch(owner -> owner.tag().equals("PRP$"))
                && scene.dependents(word, "nmod:poss").findAny().isPresent()
                        ? scene.dependents(word, "amod").flatMap(state -> scene.mention(state).stream())
                                .filter(mention -> mention.name().kind() == EntityKind.STATE).limit(1)
                                .map(mention -> new Filler(Sides.bare(mention.name()), word, phrases.withStates(word, scene),
                                        "partners for their state"))
                        : Stream.empty();
    }

    /** "a firm called Lakes", "a company named Lakes": by that name. */
    private Stream<Filler> called(IndexedWord word, Scene scene) {
        if (!lexicon.has("named-kind", WordForm.lemma(word)) && !lexicon.has("group", WordForm.lemma(word))) {
            return Stream.empty();
        }
        return scene.dependents(word, "acl").filter(verb -> lexicon.has("called", WordForm.lemma(verb)))
                .flatMap(verb -> scene.dependents(verb, "xcomp", "obj", "dep", "ccomp", "obl:as", "appos", "parataxis"))
                .filter(name -> name.tag().startsWith("NN") && Character.isUpperCase(name.word().codePointAt(0))).limit(1)
                .map(name -> scene.mention(name)
                        .map(mention -> new Filler(organization(mention.name()), name, mention.name().text(), "so called"))
                        .orElseGet(() -> Filler.described(name, EntityKind.ORGANIZATION, phrases.plain(name, scene))));
    }

    /** What the text calls a firm is one, whatever the statistics make of its name. */
    private static Name organization(Name name) {
        return name.entityId() == null ? Name.of(name.text(), EntityKind.ORGANIZATION) : name;
    }

    /** "Chadian aircraft": no model, and as good as those who fly them. */
    private boolean isCraft(Mention mention, IndexedWord word) {
        return Stream.of(EntityKind.WEAPON, EntityKind.GOODS).anyMatch(mention.name().kind()::equals)
                && Character.isLowerCase(word.word().codePointAt(0)) && lexicon.has("state-noun", WordForm.lemma(word));
    }

    /** "the River Initiative": a measure of somebody. */
    private boolean isMeasure(Mention mention) {
        return mention.name().kind() == EntityKind.ORGANIZATION && mention.name().entityId() == null
                && lexicon.has("no-actor", WordForm.last(
                        mention.name().text()));
    }

    /** "the Black Sea", "Gulf of Aden": waters act for nobody. */
    private boolean isSea(Mention mention) {
        return mention.name().kind() == EntityKind.PLACE && Stream.of(mention.name().text().split(" ")).anyMatch(part -> lexicon.has(
                "maritime", part));
    }

    /** Whether "Russian" was read as the head of "Russian electronics companies". */
    private static boolean isMisread(Mention mention, IndexedWord word, Scene scene) {
        boolean head = scene.heads(word, "amod", "compound", "nmod:poss", "dep").findAny().isEmpty();
        return head && mention.name().attributes().containsKey(Names.ADJECTIVE) && mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).tag().startsWith("NN");
    }

    /** "researchers from the institute": the institute; "his group": the body that he serves. */
    private Stream<Filler> staff(IndexedWord word, Scene scene) {
        if (lexicon.has("definite-organization", WordForm.lemma(word))) {
            return scene.dependents(word, "nmod:poss").filter(owner -> owner.tag().equals("PRP$"))
                    .flatMap(owner -> antecedents.ofPronoun(owner,
                            scene).stream())
                    .flatMap(person -> scene.discourse().side(person).stream()).map(side -> new Filler(side, word, phrases
                            .plain(word, scene), "body that the person serves"));
        }
        if (!lexicon.has("staff", WordForm.lemma(word))) {
            return Stream.empty();
        }
        return scene.dependents(word, "nmod:from", "nmod:of", "nmod:at", "nmod:poss", "compound").flatMap(body -> actor(body, scene))
                .filter(
                        filler -> filler.name().kind() == EntityKind.ORGANIZATION || filler.name().kind() == EntityKind.STATE)
                .limit(1);
    }

    private Stream<Filler> definite(IndexedWord word, Scene scene) {
        return antecedents.ofDefinite(word, scene).stream().map(name -> new Filler(name, word, word.word(), "definite phrase"));
    }

    private Stream<Filler> office(IndexedWord word, Scene scene) {
        return antecedents.ofOffice(word, scene).stream().map(name -> new Filler(name, word, word.word(), "office"));
    }

    /** "fighters of the Front", "Front militants": the organisation. */
    private Stream<Filler> members(IndexedWord word, Scene scene) {
        if (lexicon.has("alliance", WordForm.lemma(word)) && scene.heads(word, "compound", "amod").findAny().isPresent()) {
            return Stream.of(new Filler(antecedents.coalition(scene).orElseGet(() -> Name.of(word.word().toLowerCase(Locale.ROOT),
                    EntityKind.ORGANIZATION)), word, word.word(), "the coalition's"));
        }
        if (lexicon.has("alliance", WordForm.lemma(word))) {
            return scene.dependents(word, "det").anyMatch(the -> the.word().equalsIgnoreCase("the"))
                    && scene.dependents(word, "nmod*", "acl*").findAny().isEmpty()
                            ? Stream.of(Filler.described(word, EntityKind.ORGANIZATION, phrases.plain(word, scene)))
                            : Stream.empty();
        }
        Optional<IndexedWord> alliance = lexicon.has("member", WordForm.lemma(word))
                ? scene.dependents(word, "compound").filter(part -> lexicon.has("alliance", WordForm.lemma(part))
                        && scene.mention(part).isEmpty()).findFirst()
                : Optional.empty();
        if (alliance.isPresent()) {
            return Stream.of(new Filler(antecedents.coalition(scene).orElseGet(() -> Name.of(phrases.plain(alliance.get(), scene),
                    EntityKind.ORGANIZATION)), word, phrases.plain(word, scene), "acts for the coalition"));
        }
        return lexicon.has("member", WordForm.lemma(word))
                ? scene.dependents(word, "compound", "amod", "nmod:poss", "nmod:of", "nmod:from").filter(body -> scene.mention(body).filter(
                        mention -> mention.name().kind() == EntityKind.ORGANIZATION).isPresent()).flatMap(body -> actor(body, scene))
                        .limit(1)
                : Stream.empty();
    }

    /** "Maker of pumps, which …", without a verb of its own: the one whom the document is about. */
    private Stream<Filler> heading(IndexedWord word, Scene scene) {
        Name subject = scene.sentence().subject();
        boolean fragment = scene.graph().getRoots().contains(word) && scene.dependents(word, "nsubj*", "cop", "det").findAny().isEmpty();
        return fragment && subject != null && subject.kind() == EntityKind.ORGANIZATION && lexicon.has("firm", WordForm.lemma(word))
                ? Stream.of(new Filler(subject, word, word.word(), "whom the document is about"))
                : Stream.empty();
    }

    private Stream<Filler> group(IndexedWord word, Scene scene) {
        boolean bare = scene.dependents(word, "amod", "compound", "nummod", "nmod*", "acl*").allMatch(
                other -> other.tag().equals("PRP$") && !WordForm.isPlural(word) || other.word().equals("own"));
        if (bare || !lexicon.has("group", WordForm.lemma(word))) {
            return Stream.empty();
        }
        String phrase = phrases.withStates(word, scene);
        boolean tells = phrase.contains(" ") || scene.dependents(word, "nummod").findAny().isPresent()
                || !lexicon.has("generic", WordForm.lemma(word));
        return tells ? Stream.of(Filler.described(word, EntityKind.GROUP, phrase)) : Stream.empty();
    }

    Stream<Filler> body(IndexedWord word, Scene scene) {
        return actor(word, scene)
                .filter(filler -> filler.name().kind() == EntityKind.STATE || filler.name().kind() == EntityKind.ORGANIZATION
                        || filler.name().kind() == EntityKind.PLACE);
    }
}
