// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.patterns.Kind;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a noun as goods, weapons or whatever can be made; "a shipment of missiles" is missiles. */
final class Things {

    private final Lexicon lexicon;
    private final NounPhrases phrases;

    Things(Lexicon lexicon, NounPhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    Stream<Filler> read(IndexedWord word, Kind kind, Scene scene) {
        Optional<Mention> mention = scene.mention(word);
        if (isPerson(word, scene)) {
            return Stream.empty();
        }
        if (mention.isPresent()) {
            boolean other = (kind == Kind.ARMS || kind == Kind.PART) && mention.get().name().kind() == EntityKind.GOODS
                    && !lexicon.has(list(kind), WordForm.lemma(word));
            return isThing(mention.get().name()) && !other ? Stream.of(named(mention.get(), word, scene)) : Stream.empty();
        }
        if (!WordForm.isNoun(word) && !word.tag().equals("CD")) {
            return Stream.empty();
        }
        List<Filler> inside = contained(word, kind, scene);
        if (!inside.isEmpty()) {
            return inside.stream();
        }
        List<Filler> named = namely(word, kind, scene);
        if (!named.isEmpty()) {
            return named.stream();
        }
        boolean thing = isOf(kind, WordForm.lemma(word)) && !isShare(word, scene) && !isAdvice(word, scene)
                && (!WordForm.lemma(word).equals("fighter") || flies(word, phrases.singular(word, scene)));
        return thing ? Stream.of(common(word, scene)) : Stream.empty();
    }

    /** "missiles, namely the RX-9": the RX-9. */
    private List<Filler> namely(IndexedWord word, Kind kind, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        int at = word.index();
        while (at < tokens.size() && tokens.get(at).word().matches(",|-LRB-|\\(")) {
            at++;
        }
        if (!isOf(kind, WordForm.lemma(word)) || at >= tokens.size() || !tokens.get(at).word().matches("namely|viz\\.?|i\\.e\\.")) {
            return List.of();
        }
        return Stream.iterate(named(at + 1, scene), Optional::isPresent, last -> last.flatMap(mention -> named(mention.to(), scene)))
                .flatMap(Optional::stream).map(mention -> named(mention, word, scene)).toList();
    }

    /** The thing named here, behind articles and what joins it to one before. */
    private static Optional<Mention> named(int from, Scene scene) {
        int at = from;
        while (at < scene.tokens().size() && (scene.tokens().get(at).word().matches(
                "the|a|an|and|or|,") || scene.tokens().get(at).tag().matches("JJ|HYPH|RB") && !isName(at, scene))) {
            at++;
        }
        int start = at;
        return scene.sentence().mentions().stream().filter(mention -> mention.from() == start && isThing(mention.name())).findFirst();
    }

    private static boolean isName(int at, Scene scene) {
        return scene.sentence().mentions().stream().anyMatch(mention -> mention.covers(at));
    }

    /** "suicide bomber": no aircraft. */
    static boolean isPerson(IndexedWord word, Scene scene) {
        return WordForm.lemma(word).equals("bomber") && scene.dependents(word, "compound").anyMatch(part -> part.word().equalsIgnoreCase(
                "suicide"));
    }

    private boolean isOf(Kind kind, String lemma) {
        return lexicon.has(list(kind), lemma) && !(kind == Kind.WARES && lexicon.has("vague-goods", lemma));
    }

    /** "a part of his share": no thing by itself. */
    private boolean isShare(IndexedWord word, Scene scene) {
        return WordForm.lemma(word).equals("part") && scene.dependents(word, "nmod:of").findAny().isPresent();
    }

    /** "technical assistance", "political support": help, not goods. */
    private boolean isAdvice(IndexedWord word, Scene scene) {
        return lexicon.has("soft-help", WordForm.lemma(word))
                && scene.dependents(word, "amod", "compound").anyMatch(modifier -> lexicon.has(
                        "soft-modifier", WordForm.lemma(modifier)));
    }

    /** Bare "fighters" are people; "jet fighters" and "F-16 fighters" fly. */
    static boolean flies(IndexedWord word, String phrase) {
        return WordForm.lemma(word).equals("fighter") && phrase.matches(".*(\\d|jet|stealth|combat).*");
    }

    private List<Filler> contained(IndexedWord word, Kind kind, Scene scene) {
        if (!lexicon.has("container", WordForm.lemma(word)) && !lexicon.has("remains", WordForm.lemma(word)) && !word.tag().equals("CD")) {
            return List.of();
        }
        List<Filler> of = scene.dependents(word, "nmod:of").flatMap(part -> read(part, kind, scene)).toList();
        if (lexicon.has("remains", WordForm.lemma(word)) && of.isEmpty()) {
            return scene.dependents(word, "nmod:on").flatMap(part -> read(part, kind, scene)).toList();
        }
        return of.isEmpty() ? scene.dependents(word, "compound").flatMap(part -> read(part, kind, scene)).toList() : of;
    }

    private Filler named(Mention mention, IndexedWord word, Scene scene) {
        Name name = modelBefore(mention, scene).orElse(mention.name());
        boolean last = word.index() == mention.to();
        String phrase = last ? phrases.singular(word, scene) : name.text();
        return new Filler(new Name(phrase, name.kind(), name.entityId(), name.attributes(), name.said()), word,
                scene.sentence().words(mention.from(),
                        mention.to()),
                "");
    }

    /** The model right before the class that it belongs to: "RX-9 drone" is the RX-9. */
    private static Optional<Name> modelBefore(Mention mention, Scene scene) {
        return scene.sentence().mentions().stream().filter(before -> before.to() == mention.from()).map(Mention::name)
                .filter(Things::isThing).findFirst();
    }

    /** A common noun, with the model that stands before it. */
    private Filler common(IndexedWord word, Scene scene) {
        String phrase = phrases.singular(word, scene);
        int from = phrases.start(word, scene);
        EntityKind kind = lexicon.has("arms", WordForm.lemma(word)) ? EntityKind.WEAPON : EntityKind.GOODS;
        Optional<Name> model = scene.sentence().mentions().stream().filter(mention -> mention.from() >= from && mention.to() < word.index())
                .map(Mention::name).filter(Things::isThing).findFirst();
        Name name = model.map(known -> new Name(phrase, known.kind(), known.entityId(), known.attributes(), known.said()))
                .orElse(Name.of(phrase, kind));
        return new Filler(name, word, phrase, "");
    }

    private static boolean isThing(Name name) {
        return name.kind() == EntityKind.WEAPON || name.kind() == EntityKind.GOODS || name.kind() == EntityKind.VESSEL;
    }

    private static String list(Kind kind) {
        return switch (kind) {
            case ARMS -> "arms";
            case MADE -> "made";
            case PART -> "part";
            case GOODS, WARES, ACTOR, GROUP, STATE, SIDE, PARTNER, PERSON, ORGANIZATION, BODY, PLACE, FORCE, OWNER, ORIGIN, PAIR, AGREEMENT,
                    PHRASE, TITLE, INSTRUMENT, NATIONALS, SITE, PEOPLE, LOCALE,
                    SANCTIONED ->
                "goods";
        };
    }
}
