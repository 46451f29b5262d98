// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

/** Reads one title for several persons, each with his state: "Presidents Anna Banda of Chad and Ben Phiri of Togo". */
record PluralTitles(Lexicon lexicon) {

    Stream<Held> in(Scene scene) {
        return IntStream.range(0, scene.tokens().size() - 1).boxed().flatMap(at -> title(at, scene).stream().flatMap(
                title -> Stream
                        .iterate(held(at, at + 1, title, scene), Optional::isPresent, before -> before.flatMap(held -> held(at, behind(
                                held.state().to(), scene), title, scene)))
                        .flatMap(Optional::stream)));
    }

    /** The title in the singular, with a capital: also "Attorneys General", where the plural stands before. */
    private Optional<String> title(int at, Scene scene) {
        CoreLabel token = scene.tokens().get(at);
        if (at > 0 && token.word().equals("General")
                && scene.tokens().get(at - 1).word().matches("Attorneys|Solicitors|Governors|Secretaries")) {
            return Optional.of(scene.tokens().get(at - 1).word().replaceAll("ies$", "y").replaceAll("s$", "") + " General");
        }
        String word = token.word().endsWith("s") ? token.word().substring(0, token.word().length() - 1) : "";
        boolean several = token.tag().matches("NNP?S") && lexicon.has("title", word) && !lexicon.has("no-office", word);
        return several ? Optional.of(Character.toUpperCase(word.charAt(0)) + word.substring(1)) : Optional.empty();
    }

    private static Optional<Held> held(int at, int from, String title, Scene scene) {
        IndexedWord noun = scene.graph().getNodeByIndexSafe(at + 1);
        return noun == null
                ? Optional.empty()
                : mention(from, EntityKind.PERSON, scene)
                        .filter(person -> person.to() + 1 < scene.tokens().size() && scene.tokens().get(person
                                .to()).word().equals("of"))
                        .flatMap(person -> state(person.to() + 1, scene).map(state -> new Held(new Filler(person
                                .name(), noun, person.name().text(), "behind the title"), state, title, noun)));
    }

    /** The state or the part of one that begins here, or behind an article. */
    private static Optional<Mention> state(int from, Scene scene) {
        return mention(from, EntityKind.STATE, scene).or(() -> mention(from + 1, EntityKind.STATE, scene))
                .or(() -> mention(from, EntityKind.PLACE, scene));
    }

    private static Optional<Mention> mention(int from, EntityKind kind, Scene scene) {
        return scene.sentence().mentions().stream().filter(mention -> mention.from() == from && mention.name().kind() == kind).findFirst();
    }

    /** Behind commas and "and". */
    private static int behind(int from, Scene scene) {
        int next = from;
        while (next < scene.tokens().size() && scene.tokens().get(next).word().matches(",|and")) {
            next++;
        }
        return next;
    }

    /**
     * An office held.
     *
     * @param title in the singular
     * @param noun the word of the title
     */
    record Held(Filler holder, Mention state, String title, IndexedWord noun) {}
}
