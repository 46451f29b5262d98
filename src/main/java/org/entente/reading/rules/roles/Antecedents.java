// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Whom a pronoun or a definite noun phrase means, by small rules: kind, number, subjects before others, near before far. */
final class Antecedents {

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "him", "her", "himself", "herself");
    static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "their", "them", "both");
    private static final Set<String> SPEAKING = Set.of("i", "my", "me");
    private static final Set<String> TOGETHER = Set.of("we", "our", "us");

    private final Lexicon lexicon;
    private final Possessors possessors;
    private final Nearby nearby;

    Antecedents(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.possessors = new Possessors(lexicon);
        this.nearby = new Nearby(lexicon);
    }

    /** Whom a pronoun means, empty where no rule says. */
    List<Name> ofPronoun(IndexedWord pronoun, Scene scene) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (SPEAKING.contains(word) || TOGETHER.contains(word)) {
            return speaking(word, pronoun, scene);
        }
        if (PERSONAL.contains(word)) {
            return nearby.of(pronoun, scene, name -> name.kind() == EntityKind.PERSON);
        }
        if (NEUTER.contains(word)) {
            Predicate<Name> actor = name -> name.kind() == EntityKind.STATE || name.kind() == EntityKind.ORGANIZATION
                    || scene.discourse().government(name).isPresent();
            if (scene.heads(pronoun, "nmod:poss").anyMatch(owned -> lexicon.has("war", WordForm.lemma(owned)))
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
            return (meant.isEmpty() ? nearby.of(pronoun, scene, actor) : meant).stream()
                    .map(name -> scene.discourse().government(name).orElse(name)).toList();
        }
        if (!PLURAL.contains(word)) {
            return List.of();
        }
        List<Name> together = word.equals("their") ? together(pronoun, scene) : List.of();
        List<Name> group = together.isEmpty() ? several(pronoun, scene) : together;
        return !group.isEmpty() ? group : meansCommonNoun(pronoun, scene) ? List.of() : nearby.pair(pronoun, scene);
    }

    /** "I" is who speaks, else the person who gives the statement; "we" the side that he speaks for, else the publisher's. */
    private static List<Name> speaking(String word, IndexedWord pronoun, Scene scene) {
        List<Name> speakers = scene.speakers().apply(pronoun);
        boolean quoted = scene.tokens().subList(0, pronoun.index() - 1).stream().anyMatch(token -> token.tag().equals("``"));
        Name author = !speakers.isEmpty() ? speakers.getFirst() : quoted ? null : scene.sentence().author();
        if (!TOGETHER.contains(word)) {
            return author != null && author.kind() == EntityKind.PERSON ? List.of(author) : List.of();
        }
        Optional<Name> side = author == null
                ? Optional.ofNullable(quoted ? null : scene.sentence().publisher())
                : scene.discourse().side(author).or(() -> scene.discourse().government(author))
                        .or(() -> Optional.of(author).filter(body -> body.kind() == EntityKind.STATE));
        return side.map(Sides::bare).map(List::of).orElse(List.of());
    }

    /** "Banda and Phiri discussed it at their summit": the subjects joined before. */
    private List<Name> together(IndexedWord pronoun, Scene scene) {
        return Nearby.before(pronoun, scene).reversed().stream().filter(mention -> scene.isSubject(mention) && nearby.acts(mention, scene))
                .map(mention -> joined(mention, scene)).filter(names -> names.size() > 1).findFirst().orElse(List.of());
    }

    /** "The Lakes Forces said that they …": the group that the nearest subject before names. */
    private static List<Name> several(IndexedWord pronoun, Scene scene) {
        return Nearby.before(pronoun, scene).reversed().stream().filter(scene::isSubject).findFirst().map(Mention::name)
                .filter(name -> name.kind() == EntityKind.ORGANIZATION
                        && ("armed group".equals(name.attributes().get(Names.GROUP)) || name.text().endsWith("s")))
                .map(List::of).orElse(List.of());
    }

    private static List<Name> joined(Mention subject, Scene scene) {
        IndexedWord head = scene.graph().getNodeByIndexSafe(subject.to());
        return head == null
                ? List.of()
                : Stream.concat(Stream.of(subject), scene.dependents(head, "conj:and").flatMap(other -> scene.mention(other).stream()))
                        .map(Mention::name).filter(name -> name.kind() == EntityKind.PERSON || name.kind() == EntityKind.STATE)
                        .map(name -> name.kind() == EntityKind.STATE ? Sides.bare(name) : name).distinct().toList();
    }

    /** "After recruits arrive, they …": those, and no two states. */
    private boolean meansCommonNoun(IndexedWord pronoun, Scene scene) {
        return scene.graph().vertexSet().stream().anyMatch(word -> word.index() < pronoun.index() && WordForm.isPlural(word)
                && (scene.isSubject(word) || scene.heads(word, "obj").anyMatch(verb -> lexicon.has("blame", WordForm.lemma(verb))))
                && scene.mention(word).isEmpty()
                && !lexicon.has("pair", WordForm.lemma(word)));
    }

    /** "It said that its …", "The company said that it …": whom the subject before means, where that is itself no name. */
    private List<Name> ofSubject(IndexedWord pronoun, Scene scene) {
        return scene.graph().vertexListSorted().reversed().stream()
                .filter(word -> word.index() < pronoun.index() && scene.isSubject(word))
                .findFirst().filter(subject -> scene.mention(subject).isEmpty())
                .map(subject -> NEUTER.contains(subject.word().toLowerCase(Locale.ROOT))
                        ? ofPronoun(subject, scene)
                        : WordForm.isNoun(subject) && !WordForm.isPlural(subject) ? ofDefinite(subject, scene) : List.<Name>of())
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
        List<Name> near = possessors.nearest(pronoun, scene).filter(name -> name.kind() == EntityKind.STATE).map(Sides::bare).limit(1)
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        List<Mention> named = Nearby.before(pronoun, scene).stream().filter(mention -> mention.name().kind() == EntityKind.STATE).toList();
        List<Name> states = states(named);
        if (states.size() <= 1) {
            return states.isEmpty() ? nearby.of(pronoun, scene, name -> name.kind() == EntityKind.STATE) : states;
        }
        boolean support = scene.heads(pronoun, "nmod:poss").flatMap(war -> scene.graph().incomingEdgeList(war).stream()).anyMatch(
                edge -> lexicon.has("support", WordForm.lemma(edge.getGovernor())));
        List<Name> others = states(named.stream().filter(mention -> !scene.isSubject(mention)).toList());
        List<Name> subjects = Stream.concat(states(named.stream().filter(scene::isSubject).toList()).stream(), Nearby.before(pronoun, scene)
                .stream().filter(scene::isSubject).filter(mention -> mention.name().kind() == EntityKind.PERSON)
                .flatMap(mention -> scene.discourse().side(mention.name()).stream()).filter(side -> side.kind() == EntityKind.STATE)
                .map(Sides::bare)).distinct().toList();
        if (support) {
            return others.isEmpty() ? List.of() : List.of(others.getLast());
        }
        return subjects.size() == 1 ? subjects : List.of();
    }

    /** Whom a definite noun phrase such as "the company" or "the two countries" means, empty where no rule says. */
    List<Name> ofDefinite(IndexedWord noun, Scene scene) {
        String lemma = WordForm.lemma(noun);
        if (WordForm.isPlural(noun)) {
            boolean two = scene.dependents(noun, "nummod", "det", "amod", "det:predet")
                    .anyMatch(word -> Set.of("two", "both").contains(word.word()
                            .toLowerCase(Locale.ROOT)));
            if (two && lexicon.has("parties", lemma) && scene.discourse().parties().size() == 2) {
                return scene.discourse().parties().stream().map(Filler::name).toList();
            }
            return two && lexicon.has("pair", lemma) ? nearby.pair(noun, scene) : List.of();
        }
        boolean definite = scene.dependents(noun, "det").anyMatch(word -> Set.of("the", "this", "that").contains(word.word().toLowerCase(
                Locale.ROOT)));
        if (!definite || scene.dependents(noun, "nmod*", "acl*", "amod", "compound", "nummod").findAny().isPresent()) {
            return List.of();
        }
        if (lexicon.has("definite-organization", lemma)) {
            return nearby.of(noun, scene,
                    name -> name.kind() == EntityKind.ORGANIZATION && !lexicon.has("army", WordForm.last(name.text())));
        }
        if (lexicon.has("definite-state", lemma)) {
            return nearby.of(noun, scene, name -> name.kind() == EntityKind.STATE);
        }
        if (lexicon.has("alliance", lemma)) {
            return coalition(scene).map(List::of).orElse(List.of());
        }
        return lexicon.has("title", lemma) ? scene.discourse().titled(lemma).map(List::of).orElse(List.of()) : List.of();
    }

    /** The coalition that the document last named. */
    Optional<Name> coalition(Scene scene) {
        return nearby.far(scene, name -> "coalition".equals(name.attributes().get(Names.GROUP)));
    }

    /** "the Foreign Secretary": who bears that title, else in what a government publishes its state. */
    List<Name> ofOffice(IndexedWord noun, Scene scene) {
        String phrase = office(noun, scene);
        if (phrase.isEmpty() || !lexicon.has("title", WordForm.lemma(noun))) {
            return List.of();
        }
        Optional<Name> own = Optional.ofNullable(scene.sentence().publisher())
                .filter(side -> side.kind() == EntityKind.STATE && lexicon.has("head-office", phrase));
        Stream<Name> holders = scene.discourse().inOffice(phrase.toLowerCase(Locale.ROOT)).stream()
                .filter(name -> own.isEmpty() || scene.discourse().side(name).map(Name::text).equals(own.map(Name::text)));
        return Stream.of(holders, own.stream().flatMap(state -> onlyPerson(state, scene)), own.stream()).flatMap(found -> found).limit(1)
                .toList();
    }

    /** The one person of that state whom the document has named so far: in what its government publishes, its minister. */
    private static Stream<Name> onlyPerson(Name state, Scene scene) {
        List<Name> persons = Stream.concat(scene.sentence().previous().stream(), Stream.of(scene.sentence()))
                .flatMap(sentence -> sentence.mentions().stream()).map(Mention::name).filter(name -> name.kind() == EntityKind.PERSON)
                .filter(name -> scene.discourse().side(name).map(Name::text).filter(state.text()::equals).isPresent()).distinct()
                .toList();
        return persons.size() == 1 ? persons.stream() : Stream.empty();
    }

    /** The title with its capitals behind "the"; empty for anything else. */
    private static String office(IndexedWord noun, Scene scene) {
        int from = noun.index() - 1;
        while (from > 0 && Character.isUpperCase(scene.tokens().get(from - 1).word().codePointAt(0))
                && !scene.tokens().get(from - 1).tag().equals("DT")) {
            from--;
        }
        boolean definite = from > 0 && scene.tokens().get(from - 1).word().equalsIgnoreCase("the")
                && Character.isUpperCase(noun.word().codePointAt(0))
                && (noun.index() >= scene.tokens().size() || !scene.tokens().get(noun.index()).word().matches("of|for|to|\\p{Lu}.*"));
        return definite ? scene.sentence().words(from, noun.index()) : "";
    }

    /** The place that "the region" means: the one last named. */
    Optional<Name> ofPlace(IndexedWord noun, Scene scene) {
        boolean definite = lexicon.has("definite-place", WordForm.lemma(noun))
                && scene.dependents(noun, "det").anyMatch(word -> Set.of("the",
                        "this", "that").contains(word.word().toLowerCase(Locale.ROOT)))
                && scene.dependents(noun, "nmod*", "acl*", "amod", "compound", "nummod").findAny().isEmpty();
        return definite ? nearby.of(noun, scene, name -> name.kind() == EntityKind.PLACE).stream().findFirst() : Optional.empty();
    }

    /** The two states between which a "bilateral" or "joint" thing is. */
    List<Name> ofBilateral(IndexedWord noun, Scene scene) {
        boolean two = scene.dependents(noun, "amod", "compound").anyMatch(word -> lexicon.has("bilateral", word.word()));
        return two ? nearby.pair(noun, scene) : List.of();
    }

    private static List<Name> states(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).filter(name -> name.kind() == EntityKind.STATE).map(Sides::bare).distinct()
                .toList();
    }
}
