// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.extraction.Mention;
import org.entente.extraction.Sentence;
import org.entente.extraction.lexicon.Lexicon;
import org.entente.extraction.mentions.Names;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun or a definite noun phrase means, by small rules: kind, number, subjects before others, near before far. */
final class Antecedents {

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "him", "her", "himself", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "their", "them", "both");
    private static final Set<String> SPEAKING = Set.of("i", "my", "me", "we", "our", "us");
    private static final Set<String> TOGETHER = Set.of("we", "our", "us");
    private static final int SENTENCES_BACK = 3;

    private final Lexicon lexicon;
    private final Possessors possessors;

    Antecedents(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.possessors = new Possessors(lexicon);
    }

    /** Whom a pronoun means, empty where no rule says. */
    List<Name> ofPronoun(IndexedWord pronoun, Scene scene) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (SPEAKING.contains(word)) {
            return speaking(word, pronoun, scene);
        }
        if (PERSONAL.contains(word)) {
            return nearest(pronoun, scene, name -> name.kind() == EntityKind.PERSON);
        }
        if (NEUTER.contains(word)) {
            Predicate<Name> actor = name -> name.kind() == EntityKind.STATE || name.kind() == EntityKind.ORGANIZATION
                    || scene.discourse().government(name).isPresent();
            if (scene.heads(pronoun, "nmod:poss").anyMatch(owned -> lexicon.has("war", Words.lemma(owned)))
                    && possessors.acting(pronoun, scene).findAny()
                            .isEmpty()) {
                return ofWar(pronoun, scene);
            }
            List<Name> given = possessors.given(pronoun, scene).filter(actor).limit(1).toList();
            if (!given.isEmpty()) {
                return given;
            }
            Optional<IndexedWord> same = possessors.repeated(pronoun, scene).findFirst();
            if (same.isPresent()) {
                return ofPronoun(same.get(), scene);
            }
            List<Name> before = possessors.beside(pronoun, scene).filter(actor).limit(1).toList();
            if (!before.isEmpty()) {
                return before;
            }
            List<Name> helped = Stream.concat(possessors.helped(pronoun, scene), possessors.acting(pronoun, scene)).filter(actor).limit(1)
                    .toList();
            List<Name> meant = helped.isEmpty() ? ofSubject(pronoun, scene) : helped;
            return (meant.isEmpty() ? nearest(pronoun, scene, actor) : meant).stream()
                    .map(name -> scene.discourse().government(name).orElse(name)).toList();
        }
        if (!PLURAL.contains(word)) {
            return List.of();
        }
        List<Name> together = word.equals("their") ? together(pronoun, scene) : List.of();
        return !together.isEmpty() ? together : meansCommonNoun(pronoun, scene) ? List.of() : pair(pronoun, scene);
    }

    /** Outside quotations "I" is the person who gives the statement, "we" the state that he speaks for. */
    private static List<Name> speaking(String word, IndexedWord pronoun, Scene scene) {
        Name author = scene.sentence().author();
        boolean quoted = scene.tokens().subList(0, pronoun.index() - 1).stream().anyMatch(token -> token.tag().equals("``"));
        if (author == null || quoted) {
            return List.of();
        }
        if (TOGETHER.contains(word)) {
            return scene.discourse().side(author).or(() -> scene.discourse().government(author)).map(Antecedents::bare).map(List::of)
                    .orElse(List.of());
        }
        return author.kind() == EntityKind.PERSON ? List.of(author) : List.of();
    }

    /** "Banda and Phiri discussed it at their summit": the subjects joined before. */
    private List<Name> together(IndexedWord pronoun, Scene scene) {
        return before(pronoun, scene).reversed().stream().filter(mention -> scene.isSubject(mention) && acts(mention, scene))
                .map(mention -> joined(mention, scene)).filter(names -> names.size() > 1).findFirst().orElse(List.of());
    }

    private static List<Name> joined(Mention subject, Scene scene) {
        IndexedWord head = scene.graph().getNodeByIndexSafe(subject.to());
        return head == null
                ? List.of()
                : Stream.concat(Stream.of(subject), scene.dependents(head, "conj:and").flatMap(other -> scene.mention(other).stream()))
                        .map(Mention::name).filter(name -> name.kind() == EntityKind.PERSON || name.kind() == EntityKind.STATE)
                        .map(name -> name.kind() == EntityKind.STATE ? bare(name) : name).distinct().toList();
    }

    /** "After recruits arrive, they …": those, and no two states. */
    private boolean meansCommonNoun(IndexedWord pronoun, Scene scene) {
        return scene.graph().vertexSet().stream().anyMatch(word -> word.index() < pronoun.index() && Words.isPlural(word)
                && scene.isSubject(word) && scene.mention(word).isEmpty() && !lexicon.has("pair", Words.lemma(word)));
    }

    /** "It said that its …", "The company said that it …": whom the subject before means, where that is itself no name. */
    private List<Name> ofSubject(IndexedWord pronoun, Scene scene) {
        return scene.graph().vertexListSorted().reversed().stream()
                .filter(word -> word.index() < pronoun.index() && scene.isSubject(word))
                .findFirst().filter(subject -> scene.mention(subject).isEmpty())
                .map(subject -> NEUTER.contains(subject.word().toLowerCase(Locale.ROOT))
                        ? ofPronoun(subject, scene)
                        : Words.isNoun(subject) && !Words.isPlural(subject) ? ofDefinite(subject, scene) : List.<Name>of())
                .orElse(List.of());
    }

    /**
     * Whose war "its war" is: of the one helped where somebody helps in it, else of the only state named before; nobody's where it could be
     * that of either.
     */
    private List<Name> ofWar(IndexedWord pronoun, Scene scene) {
        List<Name> helped = possessors.helped(pronoun, scene).filter(name -> name.kind() == EntityKind.STATE).limit(1).toList();
        if (!helped.isEmpty()) {
            return helped;
        }
        List<Name> near = possessors.nearest(pronoun, scene).filter(name -> name.kind() == EntityKind.STATE).map(Antecedents::bare).limit(1)
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        List<Mention> named = before(pronoun, scene).stream().filter(mention -> mention.name().kind() == EntityKind.STATE).toList();
        List<Name> states = states(named);
        if (states.size() <= 1) {
            return states.isEmpty() ? nearest(pronoun, scene, name -> name.kind() == EntityKind.STATE) : states;
        }
        boolean support = scene.heads(pronoun, "nmod:poss").flatMap(war -> scene.graph().incomingEdgeList(war).stream()).anyMatch(
                edge -> lexicon.has("support", Words.lemma(edge.getGovernor())));
        List<Name> others = states(named.stream().filter(mention -> !scene.isSubject(mention)).toList());
        List<Name> subjects = Stream.concat(states(named.stream().filter(scene::isSubject).toList()).stream(), before(pronoun, scene)
                .stream().filter(scene::isSubject).filter(mention -> mention.name().kind() == EntityKind.PERSON)
                .flatMap(mention -> scene.discourse().side(mention.name()).stream()).filter(side -> side.kind() == EntityKind.STATE)
                .map(Antecedents::bare)).distinct().toList();
        if (support) {
            return others.isEmpty() ? List.of() : List.of(others.getLast());
        }
        return subjects.size() == 1 ? subjects : List.of();
    }

    /** Whom a definite noun phrase such as "the company" or "the two countries" means, empty where no rule says. */
    List<Name> ofDefinite(IndexedWord noun, Scene scene) {
        String lemma = Words.lemma(noun);
        if (Words.isPlural(noun)) {
            boolean two = scene.dependents(noun, "nummod", "det", "amod", "det:predet")
                    .anyMatch(word -> Set.of("two", "both").contains(word.word()
                            .toLowerCase(Locale.ROOT)));
            if (two && lexicon.has("parties", lemma) && scene.discourse().parties().size() == 2) {
                return scene.discourse().parties().stream().map(Filler::name).toList();
            }
            return two && lexicon.has("pair", lemma) ? pair(noun, scene) : List.of();
        }
        boolean definite = scene.dependents(noun, "det").anyMatch(word -> Set.of("the", "this", "that").contains(word.word().toLowerCase(
                Locale.ROOT)));
        if (!definite || scene.dependents(noun, "nmod*", "acl*", "amod", "compound", "nummod").findAny().isPresent()) {
            return List.of();
        }
        if (lexicon.has("definite-organization", lemma)) {
            return nearest(noun, scene, name -> name.kind() == EntityKind.ORGANIZATION && !lexicon.has("army", name.text()
                    .substring(name.text().lastIndexOf(' ') + 1)));
        }
        if (lexicon.has("definite-state", lemma)) {
            return nearest(noun, scene, name -> name.kind() == EntityKind.STATE);
        }
        return lexicon.has("title", lemma) ? scene.discourse().titled(lemma).map(List::of).orElse(List.of()) : List.of();
    }

    /** The place that "the region" means: the one last named. */
    Optional<Name> ofPlace(IndexedWord noun, Scene scene) {
        boolean definite = lexicon.has("definite-place", Words.lemma(noun)) && scene.dependents(noun, "det").anyMatch(word -> Set.of("the",
                "this", "that").contains(word.word().toLowerCase(Locale.ROOT)))
                && scene.dependents(noun, "nmod*", "acl*", "amod", "compound", "nummod").findAny().isEmpty();
        return definite ? nearest(noun, scene, name -> name.kind() == EntityKind.PLACE).stream().findFirst() : Optional.empty();
    }

    /** The two states between which a "bilateral" or "joint" thing is. */
    List<Name> ofBilateral(IndexedWord noun, Scene scene) {
        boolean two = scene.dependents(noun, "amod", "compound").anyMatch(word -> lexicon.has("bilateral", word.word()));
        return two ? pair(noun, scene) : List.of();
    }

    private List<Name> nearest(IndexedWord word, Scene scene, Predicate<Name> kind) {
        Name subject = scene.sentence().subject();
        Stream<Name> subjects = subjects(before(word, scene), scene, kind);
        Stream<Name> here = salient(before(word, scene), scene, kind);
        Stream<Name> about = optional(subject).stream().filter(name -> kind.test(name));
        Stream<Name> earlier = earlier(scene.sentence()).stream().flatMap(sentence -> told(sentence, scene, kind));
        return Stream.of(subjects, about, here, earlier).flatMap(names -> names).findFirst().map(List::of).orElse(List.of());
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
        return NEUTER.contains(subject.word().toLowerCase(Locale.ROOT))
                || Words.isNoun(subject) && !Words.isPlural(subject) && lexicon.has("definite-organization", Words.lemma(subject));
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
    private boolean acts(Mention mention, Scene scene) {
        boolean modifies = mention.name().attributes().containsKey(Names.ADJECTIVE) && mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).tag().startsWith("NN");
        return !modifies || lexicon.has("state-noun", scene.tokens().get(mention.to()).lemma());
    }

    private static List<Mention> before(IndexedWord word, Scene scene) {
        return scene.sentence().mentions().stream().filter(mention -> mention.to() <= word.index() - 1).toList();
    }

    private static List<Sentence> earlier(Sentence sentence) {
        List<Sentence> previous = sentence.previous();
        List<Sentence> near = new ArrayList<>(previous.subList(Math.max(0, previous.size() - SENTENCES_BACK), previous.size()));
        Collections.reverse(near);
        return near;
    }

    /** The two states that this sentence or the ones before name, where they are just two. */
    private List<Name> pair(IndexedWord word, Scene scene) {
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
            case STATE -> isPlaceOfWar(mention, scene) ? Stream.<Name>empty() : Stream.of(bare(mention.name()));
            case PERSON -> scene.discourse().side(mention.name()).filter(side -> side.kind() == EntityKind.STATE).map(Antecedents::bare)
                    .stream();
            case ORGANIZATION, PLACE, GROUP, WEAPON, GOODS, VESSEL -> Stream.<Name>empty();
        }).distinct().toList();
    }

    private boolean isPlaceOfWar(Mention mention, Scene scene) {
        return scene.graph().vertexSet().stream().filter(word -> mention.covers(word.index() - 1))
                .anyMatch(word -> scene.heads(word, "amod",
                        "compound", "nmod:in", "nmod:against", "nmod:on").anyMatch(war -> lexicon.has("war", Words.lemma(war))));
    }

    private static Name bare(Name name) {
        return new Name(name.text(), name.kind(), name.entityId(), Map.of());
    }

    private static List<Name> states(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).filter(name -> name.kind() == EntityKind.STATE).map(Antecedents::bare).distinct()
                .toList();
    }

    private static List<Name> optional(@Nullable Name name) {
        return name == null ? List.of() : List.of(name);
    }
}
