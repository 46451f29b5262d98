// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads a noun as a treaty, pact or deal: the one told of before, or by its phrase. */
record Instruments(Lexicon lexicon, NounPhrases phrases) {

    Stream<Filler> agreement(IndexedWord word, Scene scene) {
        if (word.word().equals("it") || isKnownAgreement(word, scene)) {
            return scene.discourse().agreement().stream().map(name -> Filler.described(word, EntityKind.GROUP, name));
        }
        return lexicon.has("agreement", WordForm.lemma(word))
                ? Stream.of(Filler.described(word, EntityKind.GROUP, another(word, scene) + instrument(word, scene)))
                : Stream.empty();
    }

    /** "the treaty": the one told of before. */
    private boolean isKnownAgreement(IndexedWord word, Scene scene) {
        boolean bare = scene.dependents(word, "amod", "compound", "nummod", "nmod*", "acl*").findAny().isEmpty();
        return bare && lexicon.has("treaty", WordForm.lemma(word)) && scene.discourse().agreement().isPresent()
                && scene.dependents(word, "det")
                        .anyMatch(the -> the.word().equalsIgnoreCase("the"));
    }

    /** "a second pact", "another deal": the word that tells it from the one before, with a blank; else nothing. */
    private String another(IndexedWord word, Scene scene) {
        return scene.dependents(word, "amod", "det").map(other -> other.word().toLowerCase(Locale.ROOT)).filter(this::tellsApart)
                .findFirst().map(other -> other + " ").orElse("");
    }

    private boolean tellsApart(String word) {
        return lexicon.has("another", word);
    }

    /** The name of a treaty with what it is on: "Treaty on Friendship", "treaty on fishing rights". */
    private String instrument(IndexedWord word, Scene scene) {
        String phrase = phrases.plain(word, scene);
        boolean named = Character.isUpperCase(word.word().codePointAt(0));
        int end = word.index();
        while (end < scene.tokens().size() && !(scene.tokens().get(end).word().equals(",") && isNamed(end + 1, scene))
                && (isNumber(scene.tokens().get(end).word(), word) || Character.isUpperCase(scene.tokens().get(end).word().codePointAt(0))
                        || scene.tokens().get(end)
                                .word().matches("of|on|and|for|,") && end + 1 < scene.tokens().size()
                                && Character.isUpperCase(scene.tokens().get(end + 1).word().codePointAt(
                                        0)))) {
            end++;
        }
        Optional<Mention> place = place(word, scene);
        if (place.isPresent()) {
            return scene.sentence().words(place.get().from(), word.index());
        }
        if (named) {
            return end > word.index() ? phrase + " " + scene.sentence().words(word.index(), end) : phrase;
        }
        return phrase + subject(word, scene);
    }

    /** "the Pretoria Agreement": the place that stands right before. */
    private static Optional<Mention> place(IndexedWord word, Scene scene) {
        return scene.sentence().mentions().stream().filter(mention -> mention.to() == word.index() - 1
                && mention.name().kind() == EntityKind.PLACE).findFirst();
    }

    /** Whether a name begins at a token: "the Lakes Treaty, Chad's aid". */
    private static boolean isNamed(int at, Scene scene) {
        return scene.sentence().mentions().stream().anyMatch(mention -> mention.from() == at);
    }

    /** "Resolution 1701": its number. */
    private static boolean isNumber(String token, IndexedWord word) {
        return word.word().equals("Resolution") && token.matches("\\d[\\d/()-]*|S/RES/\\S+");
    }

    /** "a treaty on security guarantees": what it is on, with a blank before; else nothing. */
    private String subject(IndexedWord word, Scene scene) {
        return scene.dependents(word, "nmod:on")
                .filter(on -> on.index() > word.index() && on.tag().startsWith("NN") && Character.isLowerCase(on.word().codePointAt(0)))
                .findFirst().map(on -> " on " + phrases.plain(on, scene)).orElse("");
    }

    /** A treaty by a name of its own, with capitals. */
    Stream<Filler> named(IndexedWord word, Scene scene) {
        boolean placed = place(word, scene).isPresent();
        return agreement(word, scene).filter(filler -> placed || isProper(filler.words()));
    }

    private boolean isProper(String phrase) {
        int blank = phrase.indexOf(' ');
        String name = blank > 0 && tellsApart(phrase.substring(0, blank)) ? phrase.substring(blank + 1) : phrase;
        return name.matches("(\\p{Lu}\\S*|of|on|and|for|,)( .*)? .*[\\p{Lu}\\d].*");
    }
}
