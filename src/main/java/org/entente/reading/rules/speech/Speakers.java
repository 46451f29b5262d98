// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.stance.Attitude;
import org.entente.reading.rules.stance.Attitudes;
import org.entente.reading.rules.syntax.Phrase;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.vocabulary.WordTable;

import org.jspecify.annotations.Nullable;

/** Who speaks by a word: its subject, by name, with the body that a person speaks for. */
record Speakers(Sentence sentence, Tree tree, Tokens words, Phrase phrase, People people, Context memory, List<Name> turn) {

    private static final Map<String, String> SOURCES = WordTable.rows("sources.csv").stream()
            .collect(Collectors.toMap(row -> row.get("noun"), row -> row.get("kind")));
    private static final Set<EntityKind> SPEAKING = Set.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.STATE, EntityKind.GROUP,
            EntityKind.PLACE);

    /** Whether the noun is a document, a picture or the like: dated and quoted, but not the event. */
    static boolean isThing(IndexedWord noun) {
        return "thing".equals(SOURCES.get(Tree.lemma(noun)));
    }

    /** The names of those who speak by a verb or noun. */
    List<Name> by(IndexedWord saying) {
        IndexedWord subject = Tree.isVerb(saying) ? subject(saying) : tree.child(saying, "nmod:poss").orElse(holder(saying));
        if (subject == null) {
            return List.of();
        }
        Attitude attitude = Attitudes.of(saying);
        return names(subject, attitude != null && attitude.speaks().equals("named"));
    }

    /** The subject of a verb, its agent in the passive, or what it inherits from the verb or noun above. */
    @Nullable
    IndexedWord subject(IndexedWord verb) {
        IndexedWord at = verb;
        for (int step = 0; step < 6; step++) {
            IndexedWord own = at;
            if (isBareParticiple(own)) {
                return agent(own).orElse(null);
            }
            Optional<IndexedWord> found = tree.child(own, "nsubj").or(() -> agent(own));
            if (found.isPresent()) {
                return found.get();
            }
            IndexedWord parent = tree.parent(at);
            String relation = tree.relation(at);
            if (parent == null || !relation.matches("conj|xcomp|advcl|acl|acl:relcl|cop|dep|ccomp")
                    || tree.child(own, "nsubj:pass").isPresent()) {
                return null;
            }
            if (Tree.lemma(parent).equals("quote") || Tree.lemma(parent).equals("cite")) {
                return tree.child(parent, "obj").orElse(null);
            }
            if (!Tree.isVerb(parent)) {
                return relation.equals("conj") || words.is(own.index() - 2, ",") && own.tag().equals("VBG") ? mainSubject() : parent;
            }
            at = parent;
        }
        return null;
    }

    /** Of whom the sentence speaks: the subject of its root, else the first subject in it. */
    @Nullable
    IndexedWord mainSubject() {
        Optional<IndexedWord> ofRoot = tree.roots().stream().findFirst().flatMap(root -> tree.child(root, "nsubj"));
        return ofRoot.or(() -> IntStream.range(0, words.size()).mapToObj(tree::at).filter(Objects::nonNull)
                .filter(word -> tree.relation(word).equals("nsubj")).findFirst()).orElse(null);
    }

    /** "the aid pledged": whatever the parser makes of it, the noun is what was pledged. */
    private boolean isBareParticiple(IndexedWord verb) {
        boolean bare = verb.tag().equals("VBN") && tree.child(verb, "aux").isEmpty();
        return bare && (tree.child(verb, "nsubj").isPresent() || tree.relation(verb).matches("acl|amod|dep"));
    }

    private Optional<IndexedWord> agent(IndexedWord verb) {
        return tree.children(verb, "obl").filter(agent -> tree.children(agent, "case").anyMatch(by -> Tree.lemma(by).equals("by")))
                .findFirst();
    }

    /** "the announcement of the ministry", "an assessment by the agency". */
    private @Nullable IndexedWord holder(IndexedWord noun) {
        return tree.children(noun, "nmod").filter(of -> tree.children(of, "case").anyMatch(by -> Tree.lemma(by).equals("by"))).findFirst()
                .orElse(null);
    }

    /** The names of the speaker at this head and of those joined to it. */
    List<Name> names(IndexedWord head, boolean onlyNamed) {
        Stream<IndexedWord> joined = tree.children(head, "conj").filter(other -> !Tree.isVerb(other));
        return Stream.concat(Stream.of(head), joined).flatMap(one -> name(one, onlyNamed).stream()).distinct().toList();
    }

    private List<Name> name(IndexedWord head, boolean onlyNamed) {
        if (head.tag().startsWith("PRP") || head.tag().startsWith("W") || head.tag().equals("DT")) {
            return onlyNamed && head.word().equalsIgnoreCase("it") ? List.of() : pronoun(head);
        }
        Optional<Mention> mention = mention(head);
        if (mention.isPresent()) {
            return named(mention.get());
        }
        Optional<Mention> named = tree.children(head, "appos").flatMap(other -> mention(other).stream())
                .filter(other -> other.name().kind() == EntityKind.PERSON).findFirst();
        if (named.isPresent()) {
            return named(named.get());
        }
        Optional<IndexedWord> owner = tree.children(head, "nmod:poss").filter(child -> child.tag().equals("PRP$")).findFirst();
        if (owner.isPresent()) {
            return owner(owner.get());
        }
        String kind = SOURCES.getOrDefault(Tree.lemma(head), head.tag().startsWith("NNP") ? "body" : "");
        return switch (kind) {
            case "thing" -> behind(head);
            case "person" ->
                phrase.isBareDefinite(head) && !memory.person().isEmpty() ? memory.person() : described(head, EntityKind.PERSON);
            case "body" -> phrase.isBareDefinite(head) && !memory.body().isEmpty()
                    ? memory.body()
                    : described(head, EntityKind.ORGANIZATION);
            default -> onlyNamed ? behind(head) : head.tag().startsWith("NN") ? described(head, EntityKind.GROUP) : List.of();
        };
    }

    private Optional<Mention> mention(IndexedWord head) {
        return sentence.mentionAt(head).filter(mention -> SPEAKING.contains(mention.name().kind()));
    }

    private List<Name> pronoun(IndexedWord head) {
        return switch (head.word().toLowerCase(java.util.Locale.ROOT)) {
            case "he", "she" -> memory.person();
            case "it" -> memory.body();
            case "i", "we" -> turn;
            case "they" -> antecedent(head);
            case "who", "which", "that" -> Optional.ofNullable(tree.parent(head)).map(tree::parent).filter(noun -> !Tree.isVerb(noun))
                    .map(noun -> name(noun, true)).orElse(List.of());
            default -> List.of();
        };
    }

    /** "his group", "its ministry": whoever the pronoun means speaks through it. */
    private List<Name> owner(IndexedWord pronoun) {
        return switch (pronoun.word().toLowerCase(java.util.Locale.ROOT)) {
            case "his", "her" -> antecedent(pronoun).isEmpty() ? memory.person() : antecedent(pronoun);
            case "its" -> memory.body();
            case "my", "our" -> turn;
            default -> antecedent(pronoun);
        };
    }

    /** "they" are those of whom the sentence speaks, where it names them before. */
    private List<Name> antecedent(IndexedWord pronoun) {
        return Optional.ofNullable(mainSubject()).filter(subject -> subject.index() < pronoun.index() && !subject.tag().startsWith("PRP"))
                .map(subject -> name(subject, true))
                .orElse(List.of());
    }

    private List<Name> named(Mention mention) {
        Name name = mention.name();
        if (name.kind() != EntityKind.PERSON) {
            Object state = name.entityId() != null && name.kind() == EntityKind.PLACE ? name.attributes().get(Names.GOVERNMENT) : null;
            return List.of(state == null ? name : Name.of(state.toString(), EntityKind.STATE));
        }
        return people.recall(name);
    }

    /** Who stands behind a document or a picture: "documents from the agency", "the institute's analysis". */
    private List<Name> behind(IndexedWord thing) {
        return tree.children(thing, "nmod:poss", "compound", "nmod").filter(child -> !isAbout(child))
                .flatMap(child -> mention(child).stream().filter(mention -> mention.name().kind() != EntityKind.PLACE))
                .flatMap(mention -> people.recall(mention.name()).stream()).limit(2).toList();
    }

    private boolean isAbout(IndexedWord noun) {
        return tree.relation(noun).equals("nmod")
                && tree.children(noun, "case").noneMatch(of -> Set.of("from", "by").contains(Tree.lemma(of)));
    }

    private List<Name> described(IndexedWord head, EntityKind kind) {
        return List.of(Name.of(phrase.text(head), kind));
    }
}
