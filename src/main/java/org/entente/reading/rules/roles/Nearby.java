// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.IndexedWord;

/** Who is named near a word, in its sentence and the three before it. */
record Nearby(Lexicon lexicon) {

    private static final int SENTENCES_BACK = 3;

    /** The nearest of a kind: subjects first, then whom the document is about, then others here and in the sentences before. */
    List<Name> of(IndexedWord word, Scene scene, Predicate<Name> kind) {
        Name subject = scene.sentence().subject();
        Stream<Name> subjects = subjects(before(word, scene), scene, kind);
        Stream<Name> here = salient(before(word, scene), scene, kind);
        Stream<Name> about = subject != null && kind.test(subject) ? Stream.of(subject) : Stream.empty();
        Stream<Name> earlier = earlier(scene.sentence()).stream().flatMap(sentence -> told(sentence, scene, kind));
        return Stream.of(subjects, about, here, earlier).flatMap(names -> names).findFirst().map(List::of).orElse(List.of());
    }

    /** The last of a kind that the document has named so far. */
    Optional<Name> far(Scene scene, Predicate<Name> kind) {
        return Stream.concat(Stream.of(scene.sentence()), scene.sentence().previous().reversed().stream())
                .flatMap(sentence -> sentence.mentions().reversed().stream()).map(Mention::name).filter(kind).findFirst();
    }

    private Stream<Name> subjects(List<Mention> mentions, Scene scene, Predicate<Name> kind) {
        return mentions.reversed().stream().filter(mention -> kind.test(mention.name()) && acts(mention, scene) && scene.isSubject(mention))
                .map(Mention::name);
    }

    /** Whom an earlier sentence tells of; where its subject points further back itself, no other than its subjects. */
    private Stream<Name> told(Sentence sentence, Scene scene, Predicate<Name> kind) {
        Scene there = Scene.of(sentence, scene.discourse());
        boolean pointsBack = there.graph().vertexSet().stream().filter(there::isSubject).anyMatch(this::pointsBack);
        return pointsBack
                ? salient(sentence.mentions().stream().filter(there::isSubject).toList(), there, kind)
                : salient(sentence.mentions(), there, kind);
    }

    private boolean pointsBack(IndexedWord subject) {
        return Antecedents.NEUTER.contains(subject.word().toLowerCase(Locale.ROOT))
                || WordForm.isNoun(subject) && !WordForm.isPlural(subject) && lexicon.has("definite-organization", WordForm.lemma(subject));
    }

    /** Subjects first, then the rest, each from near to far. */
    private Stream<Name> salient(List<Mention> mentions, Scene scene, Predicate<Name> kind) {
        List<Mention> fitting = new ArrayList<>(mentions.stream().filter(mention -> kind.test(mention.name()) && acts(mention, scene))
                .toList());
        Collections.reverse(fitting);
        Stream<Mention> rest = Stream.concat(fitting.stream().filter(mention -> !isPlace(mention, scene)), fitting.stream());
        return Stream.concat(fitting.stream().filter(scene::isSubject), rest).map(Mention::name);
    }

    /** Whether a name tells where something happens: "in Chad". */
    private static boolean isPlace(Mention mention, Scene scene) {
        return mention.from() > 0 && scene.tokens().get(mention.from() - 1).word().matches("in|at|near|inside|across|within");
    }

    /** Whether a name stands for somebody: "Russian" does in "Russian army", not in "Russian oil". */
    boolean acts(Mention mention, Scene scene) {
        boolean modifies = mention.name().attributes().containsKey(Names.ADJECTIVE) && mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).tag().startsWith("NN");
        return !modifies || lexicon.has("state-noun", scene.tokens().get(mention.to()).lemma());
    }

    /** The mentions before a word. */
    static List<Mention> before(IndexedWord word, Scene scene) {
        return scene.sentence().mentions().stream().filter(mention -> mention.to() <= word.index() - 1).toList();
    }

    private static List<Sentence> earlier(Sentence sentence) {
        List<Sentence> previous = sentence.previous();
        List<Sentence> near = new ArrayList<>(previous.subList(Math.max(0, previous.size() - SENTENCES_BACK), previous.size()));
        Collections.reverse(near);
        return near;
    }

    /** The two states that this sentence or the ones before name, where they are just two. */
    List<Name> pair(IndexedWord word, Scene scene) {
        List<Name> states = sides(before(word, scene), scene);
        for (Sentence sentence : earlier(scene.sentence())) {
            if (states.size() >= 2) {
                break;
            }
            states = Stream.concat(states.stream(), sides(sentence.mentions(), Scene.of(sentence, scene.discourse())).stream()).distinct()
                    .toList();
        }
        return states.size() == 2 ? states : List.of();
    }

    /** The states named, but for those where a war is, and the states of the persons named. */
    private List<Name> sides(List<Mention> mentions, Scene scene) {
        return mentions.stream().flatMap(mention -> switch (mention.name().kind()) {
            case STATE -> isPlaceOfWar(mention, scene) ? Stream.<Name>empty() : Stream.of(Sides.bare(mention.name()));
            case PERSON -> scene.discourse().side(mention.name()).filter(side -> side.kind() == EntityKind.STATE).map(Sides::bare)
                    .stream();
            case ORGANIZATION, PLACE, GROUP, WEAPON, GOODS, VESSEL -> Stream.<Name>empty();
        }).distinct().toList();
    }

    private boolean isPlaceOfWar(Mention mention, Scene scene) {
        return scene.graph().vertexSet().stream().filter(word -> mention.covers(word.index() - 1))
                .anyMatch(word -> scene.heads(word, "amod",
                        "compound", "nmod:in", "nmod:against", "nmod:on").anyMatch(war -> lexicon.has("war", WordForm.lemma(war))));
    }
}
