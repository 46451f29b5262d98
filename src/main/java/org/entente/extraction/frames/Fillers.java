// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.extraction.Mention;
import org.entente.extraction.lexicon.Lexicon;
import org.entente.extraction.mentions.Names;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Reads a word as what may fill a role of some kind. */
final class Fillers {

    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Antecedents antecedents;
    private final Things things;

    Fillers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(lexicon);
        this.antecedents = new Antecedents(lexicon);
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
            case ACTOR -> actor(word, scene);
            case SIDE -> actor(word, scene).flatMap(filler -> side(filler, scene));
            case PARTNER -> actor(word, scene).flatMap(filler -> side(filler, scene)).filter(filler -> filler.name()
                    .kind() != EntityKind.PLACE);
            case STATE -> Stream.concat(actor(word, scene), ownerOf(word, scene)).flatMap(filler -> side(filler, scene))
                    .filter(filler -> filler.name().kind() == EntityKind.STATE).limit(1);
            case PERSON -> actor(word, scene).filter(filler -> filler.name().kind() == EntityKind.PERSON);
            case BODY -> body(word, scene);
            case ORGANIZATION -> scene.mention(word).isPresent()
                    ? scene.mention(word).stream().filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION)
                            .flatMap(mention -> named(mention, word, scene))
                    : apposed(word, scene).filter(filler -> filler.name().kind() == EntityKind.ORGANIZATION);
            case PLACE -> place(word, scene);
            case GOODS, WARES, ARMS, MADE, PART -> things.read(word, kind, scene);
            case FORCE -> force(word, scene);
            case NATIONALS -> areNationals(word, scene)
                    ? Stream.of(described(word, EntityKind.GROUP, scene.mention(word).map(mention -> scene.sentence().words(mention.from(),
                            mention.to())).orElseGet(() -> phrases.plain(word, scene))))
                    : Stream.empty();
            case SITE -> Words.isNoun(word) && scene.mention(word).isEmpty() && lexicon.has("site", Words.lemma(word))
                    ? Stream.of(described(word, EntityKind.PLACE, phrases.plain(word, scene)))
                    : Stream.empty();
            case OWNER ->
                lexicon.has("force", Words.lemma(word)) || lexicon.has("army", Words.lemma(word)) || areNationals(word, scene)
                        || lexicon.has("kin", Words.lemma(word)) && force(word, scene).findAny().isPresent()
                                ? ownerOf(word, scene)
                                : Stream.empty();
            case ORIGIN -> Words.isNoun(word) ? origin(word, scene) : Stream.empty();
            case PAIR -> antecedents.ofBilateral(word, scene).stream().map(name -> new Filler(name, word, word.word(), "the two states"));
            case AGREEMENT -> agreement(word, scene);
            case INSTRUMENT ->
                agreement(word, scene).filter(filler -> filler.words().matches("(\\p{Lu}\\S*|of|on|and|for|,)( .*)? .*\\p{Lu}.*"));
            case PHRASE, TITLE -> Words.isNoun(word)
                    ? Stream.of(described(word, EntityKind.GROUP, phrases.plain(word, scene)))
                    : Stream
                            .empty();
            case SANCTIONED -> Stream.of(listed(word, scene), actor(word, scene), ownerOf(word, scene)).flatMap(found -> found).limit(1);
        };
    }

    private static Set<IndexedWord> coordinated(IndexedWord word, Scene scene) {
        Set<IndexedWord> words = new LinkedHashSet<>();
        words.add(word);
        scene.dependents(word, "conj*").filter(each -> !Words.isVerb(each)).filter(each -> !scene.graph().getEdge(word, each).getRelation()
                .toString().equals("conj:negcc")).forEach(words::add);
        return words;
    }

    private Stream<Filler> actor(IndexedWord word, Scene scene) {
        if (word.tag().startsWith("PRP")) {
            return antecedents.ofPronoun(word, scene).stream().map(name -> new Filler(name, word, word.word(), "antecedent"))
                    .map(filler -> forState(filler, scene));
        }
        Optional<Mention> mention = scene.mention(word);
        if (mention.isPresent()) {
            return isMisread(mention.get(), word, scene) ? Stream.empty() : named(mention.get(), word, scene);
        }
        if (!Words.isNoun(word)) {
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
                .of(apposed(word, scene), standsForState(word, scene), staff(word, scene), definite(word, scene), heading(word, scene),
                        group(word, scene))
                .map(Stream::toList).filter(
                        found -> !found.isEmpty())
                .findFirst().stream().flatMap(List::stream);
    }

    /** Whether "Russian" was read as the head of "Russian electronics companies". */
    private static boolean isMisread(Mention mention, IndexedWord word, Scene scene) {
        boolean head = scene.heads(word, "amod", "compound", "nmod:poss", "dep").findAny().isEmpty();
        return head && mention.name().attributes().containsKey(Names.ADJECTIVE) && mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).tag().startsWith("NN");
    }

    private Stream<Filler> named(Mention mention, IndexedWord word, Scene scene) {
        Name name = mention.name();
        Filler filler = new Filler(name, word, scene.sentence().words(mention.from(), mention.to()), "");
        return switch (name.kind()) {
            case STATE -> Stream.of(filler.with(bare(name), "state"));
            case ORGANIZATION -> Stream.of(forState(filler, scene));
            case PERSON, GROUP -> Stream.of(filler);
            case PLACE -> Stream.of(scene.discourse().government(name).map(state -> filler.with(state, "capital for its government"))
                    .orElse(filler));
            case WEAPON, GOODS, VESSEL -> Stream.empty();
        };
    }

    private Filler forState(Filler filler, Scene scene) {
        boolean army = filler.name().kind() == EntityKind.ORGANIZATION && isArmy(filler.name());
        return army
                ? scene.discourse().side(filler.name()).map(state -> filler.with(state, "forces for their state")).orElse(filler)
                : filler;
    }

    private boolean isArmy(Name name) {
        String head = name.text().contains(" of ") ? name.text().substring(0, name.text().indexOf(" of ")) : name.text();
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return lexicon.has("army", last) || name.attributes().containsKey(Names.STATE) && Character.isLowerCase(last.codePointAt(0));
    }

    /** "Russian forces", "Ukraine's army", "the government of Iran": the state. */
    private Stream<Filler> standsForState(IndexedWord word, Scene scene) {
        boolean qualified = Words.isPlural(word) && lexicon.has("body", Words.lemma(word));
        return lexicon.has("state-noun", Words.lemma(word)) && !qualified
                ? ownerOf(word, scene).map(filler -> new Filler(filler.name(), word, phrases
                        .plain(word, scene), "acts for the state"))
                : Stream.empty();
    }

    private Stream<Filler> ownerOf(IndexedWord word, Scene scene) {
        if (lexicon.has("firm", Words.lemma(word)) || lexicon.has("supporter", Words.lemma(word))) {
            return Stream.empty();
        }
        Stream<IndexedWord> modifiers = Stream.of(Stream.of(word), scene.dependents(word, "amod"), scene.dependents(word, "compound"), scene
                .dependents(word, "nmod:poss"), scene.dependents(word, "nmod:of"), scene.dependents(word, "nmod:from")).flatMap(
                        words -> words);
        Stream<Filler> inside = scene.dependents(word, "nmod:of").filter(part -> scene.mention(part).isEmpty())
                .flatMap(part -> standsForState(part, scene));
        return Stream.concat(modifiers.flatMap(modifier -> ownerBy(modifier, scene)), inside).limit(1);
    }

    private Stream<Filler> ownerBy(IndexedWord modifier, Scene scene) {
        if (modifier.tag().equals("PRP$")) {
            return antecedents.ofPronoun(modifier, scene).stream().map(name -> new Filler(name, modifier, modifier.word(), "antecedent"))
                    .flatMap(
                            filler -> side(filler, scene))
                    .filter(filler -> filler.name().kind() == EntityKind.STATE);
        }
        return scene.mention(modifier).stream().flatMap(mention -> named(mention, modifier, scene)).filter(filler -> filler.name()
                .kind() == EntityKind.STATE);
    }

    /** "his daughter Anna", "its subsidiary, Pump Works", "Pump Works, a maker of pumps": whom the phrase beside names. */
    private Stream<Filler> apposed(IndexedWord word, Scene scene) {
        boolean body = lexicon.has("firm", Words.lemma(word)) || lexicon.has("army", Words.lemma(word));
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

    /** "researchers from the institute": the institute; "his group": the body that he serves. */
    private Stream<Filler> staff(IndexedWord word, Scene scene) {
        if (lexicon.has("definite-organization", Words.lemma(word))) {
            return scene.dependents(word, "nmod:poss").filter(owner -> owner.tag().equals("PRP$"))
                    .flatMap(owner -> antecedents.ofPronoun(owner,
                            scene).stream())
                    .flatMap(person -> scene.discourse().side(person).stream()).map(side -> new Filler(side, word, phrases
                            .plain(word, scene), "body that the person serves"));
        }
        if (!lexicon.has("staff", Words.lemma(word))) {
            return Stream.empty();
        }
        return scene.dependents(word, "nmod:from", "nmod:of", "nmod:at", "nmod:poss", "compound").flatMap(body -> actor(body, scene))
                .filter(
                        filler -> filler.name().kind() == EntityKind.ORGANIZATION)
                .limit(1);
    }

    private Stream<Filler> origin(IndexedWord word, Scene scene) {
        Stream<IndexedWord> inside = lexicon.has("container", Words.lemma(word)) ? scene.dependents(word, "nmod:of") : Stream.empty();
        return Stream.concat(Stream.of(word), inside).flatMap(each -> scene.dependents(each, "amod", "compound", "nmod:poss"))
                .filter(modifier -> !modifier.tag().startsWith("PRP")).flatMap(
                        modifier -> ownerBy(modifier, scene))
                .limit(1);
    }

    private Stream<Filler> agreement(IndexedWord word, Scene scene) {
        if (word.word().equals("it") || isKnownAgreement(word, scene)) {
            return scene.discourse().agreement().stream().map(name -> described(word, EntityKind.GROUP, name));
        }
        return lexicon.has("agreement", Words.lemma(word))
                ? Stream.of(described(word, EntityKind.GROUP, instrument(word, scene)))
                : Stream
                        .empty();
    }

    /** "the treaty": the one told of before. */
    private boolean isKnownAgreement(IndexedWord word, Scene scene) {
        boolean bare = scene.dependents(word, "amod", "compound", "nummod", "nmod*", "acl*").findAny().isEmpty();
        return bare && lexicon.has("treaty", Words.lemma(word)) && scene.discourse().agreement().isPresent()
                && scene.dependents(word, "det")
                        .anyMatch(the -> the.word().equalsIgnoreCase("the"));
    }

    /** The name of a treaty with what it is on: "Treaty on Friendship". */
    private String instrument(IndexedWord word, Scene scene) {
        String phrase = phrases.plain(word, scene);
        boolean named = Character.isUpperCase(word.word().codePointAt(0));
        int end = word.index();
        while (end < scene.tokens().size()
                && (Character.isUpperCase(scene.tokens().get(end).word().codePointAt(0)) || scene.tokens().get(end)
                        .word().matches("of|on|and|for|,") && end + 1 < scene.tokens().size()
                        && Character.isUpperCase(scene.tokens().get(end + 1).word().codePointAt(
                                0)))) {
            end++;
        }
        return named && end > word.index() ? phrase + " " + scene.sentence().words(word.index(), end) : phrase;
    }

    private Stream<Filler> definite(IndexedWord word, Scene scene) {
        return antecedents.ofDefinite(word, scene).stream().map(name -> new Filler(name, word, word.word(), "definite phrase"));
    }

    /** "Maker of pumps, which …", without a verb of its own: the one whom the document is about. */
    private Stream<Filler> heading(IndexedWord word, Scene scene) {
        Name subject = scene.sentence().subject();
        boolean fragment = scene.graph().getRoots().contains(word) && scene.dependents(word, "nsubj*", "cop", "det").findAny().isEmpty();
        return fragment && subject != null && subject.kind() == EntityKind.ORGANIZATION && lexicon.has("firm", Words.lemma(word))
                ? Stream.of(new Filler(subject, word, word.word(), "whom the document is about"))
                : Stream.empty();
    }

    private Stream<Filler> group(IndexedWord word, Scene scene) {
        boolean bare = scene.dependents(word, "amod", "compound", "nummod", "nmod*", "acl*").allMatch(
                other -> other.tag().equals("PRP$") && !Words.isPlural(word) || other.word().equals("own"));
        if (bare || !lexicon.has("group", Words.lemma(word))) {
            return Stream.empty();
        }
        String phrase = phrases.withStates(word, scene);
        boolean tells = phrase.contains(" ") || scene.dependents(word, "nummod").findAny().isPresent()
                || !lexicon.has("generic", Words.lemma(word));
        return tells ? Stream.of(described(word, EntityKind.GROUP, phrase)) : Stream.empty();
    }

    private Stream<Filler> side(Filler filler, Scene scene) {
        if (filler.name().kind() != EntityKind.PERSON) {
            return Stream.of(filler);
        }
        return scene.discourse().side(filler.name()).stream().filter(side -> side.kind() == EntityKind.STATE
                || side.kind() == EntityKind.ORGANIZATION && !side.attributes().containsKey(Names.GOVERNMENT))
                .map(side -> filler.with(side, "whom the person serves"));
    }

    private Stream<Filler> body(IndexedWord word, Scene scene) {
        return actor(word, scene)
                .filter(filler -> filler.name().kind() == EntityKind.STATE || filler.name().kind() == EntityKind.ORGANIZATION
                        || filler.name().kind() == EntityKind.PLACE);
    }

    private Stream<Filler> place(IndexedWord word, Scene scene) {
        Optional<Mention> mention = scene.mention(word);
        if (mention.isPresent()) {
            Name name = mention.get().name();
            boolean place = name.kind() == EntityKind.PLACE || name.kind() == EntityKind.STATE && !name.attributes().containsKey(
                    Names.ADJECTIVE);
            return place
                    ? Stream.of(new Filler(place(name), word, scene.sentence().words(mention.get().from(), mention.get().to()), ""))
                    : Stream.empty();
        }
        if (Words.isNoun(word) && lexicon.has("place-noun", Words.lemma(word))) {
            Optional<Name> known = antecedents.ofPlace(word, scene);
            return known.isPresent() ? Stream.of(new Filler(known.get(), word, word.word(), "definite phrase")) : placeNoun(word, scene);
        }
        return word.tag().equals("NNP") && !"DATE".equals(word.ner()) && scene.dependents(word, "case").findAny().isPresent()
                ? Stream.of(
                        described(word, EntityKind.PLACE, phrases.plain(word, scene)))
                : Stream.empty();
    }

    /** "the Kursk region", "its border with X", "frontlines": the place named in the phrase, else the phrase. */
    private Stream<Filler> placeNoun(IndexedWord word, Scene scene) {
        if (lexicon.has("border", Words.lemma(word))) {
            return Stream.of(described(word, EntityKind.PLACE, phrases.plain(word, scene)));
        }
        int from = phrases.start(word, scene);
        Optional<Mention> inside = scene.sentence().mentions().stream().filter(mention -> mention.from() >= from - 3 && mention.to() <= word
                .index()).filter(mention -> mention.name().kind() == EntityKind.PLACE).reduce((first, second) -> second);
        if (inside.isPresent()) {
            return Stream.of(new Filler(place(inside.get().name()), word, phrases.plain(word, scene), "place in the phrase"));
        }
        Stream<Filler> of = Stream.concat(Stream.concat(scene.dependents(word, "nmod:poss").flatMap(owner -> scene.mention(owner).stream()
                .filter(mention -> mention.name().kind() == EntityKind.PLACE).flatMap(mention -> place(owner, scene))), ownerOf(word,
                        scene)),
                scene.dependents(word, "nmod:of", "nmod:in").flatMap(part -> place(part, scene)));
        return Stream.concat(of, Stream.of(described(word, EntityKind.PLACE, phrases.plain(word, scene)))).limit(1);
    }

    private static Name place(Name name) {
        return name.kind() == EntityKind.STATE ? bare(name) : name;
    }

    private Stream<Filler> force(IndexedWord word, Scene scene) {
        if (scene.mention(word).isPresent()) {
            Name name = scene.mention(word).get().name();
            return isArmy(name) ? Stream.of(described(word, EntityKind.GROUP, word.word())) : Stream.empty();
        }
        if (lexicon.has("kin", Words.lemma(word))) {
            return scene.dependents(word, "nmod:of").flatMap(part -> force(part, scene));
        }
        boolean arms = Words.lemma(word).equals("unit") && scene.sentence().mentions().stream().anyMatch(mention -> mention.to() == word
                .index() - 1 && mention.name().kind() == EntityKind.WEAPON);
        return lexicon.has("force", Words.lemma(word)) && !arms
                ? Stream.of(described(word, EntityKind.GROUP, phrases.plain(word, scene)))
                : Stream
                        .empty();
    }

    /** "Chadian firms and vessels": those, not the state that they are of. */
    private Stream<Filler> listed(IndexedWord word, Scene scene) {
        return Words.isPlural(word) && scene.mention(word).isEmpty() && lexicon.has("listed-kind", Words.lemma(word))
                ? Stream.of(described(word, EntityKind.GROUP, phrases.withStates(word, scene)))
                : Stream.empty();
    }

    /** "Chadians", "Chadian nationals". */
    private boolean areNationals(IndexedWord word, Scene scene) {
        boolean known = scene.mention(word).filter(mention -> mention.name().kind() == EntityKind.STATE && mention.name().attributes()
                .containsKey(Names.ADJECTIVE)).isPresent();
        return Words.isPlural(word) && (known || scene.mention(word).isEmpty() && lexicon.has("national", Words.lemma(word)));
    }

    private static Filler described(IndexedWord word, EntityKind kind, String text) {
        return new Filler(Name.of(text, kind), word, text, "");
    }

    private static Name bare(Name name) {
        return new Name(name.text(), name.kind(), name.entityId(), Map.of());
    }
}
