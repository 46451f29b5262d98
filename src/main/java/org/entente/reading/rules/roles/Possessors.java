// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Whose something is, by what stands around "its": an owner beside, somebody blamed, helped, supplied or acting. */
record Possessors(Lexicon lexicon) {

    /** "A's debt to B and its aid", "sanctions on A over its aid", "arms to A for its war": A's. */
    Stream<Name> beside(IndexedWord possessive, Scene scene) {
        List<IndexedWord> matters = scene.heads(possessive, "nmod:poss").flatMap(matter -> Stream.concat(Stream.of(matter), joined(matter,
                scene))).toList();
        Stream<IndexedWord> owners = matters.stream().flatMap(matter -> Stream.concat(Stream.of(matter), scene.heads(matter, "nmod:to",
                "nmod:for"))).flatMap(matter -> scene.dependents(matter, "nmod:poss")).filter(word -> !word.tag().startsWith("PRP"));
        Stream<IndexedWord> blamed = matters.stream()
                .flatMap(matter -> scene.heads(matter, "obl:over", "nmod:over", "obl:for", "nmod:for")).filter(this::blames)
                .flatMap(word -> Stream.concat(Stream.of(word), scene.dependents(word, "obj")))
                .flatMap(word -> Stream.concat(Stream.of(word), scene.dependents(word, "nmod:of")))
                .flatMap(word -> Stream.concat(scene.mention(word).isPresent() ? Stream.of(word) : Stream.empty(), scene.dependents(word,
                        "nmod:on", "nmod:against", "obl:on", "obl:against")));
        return Stream.concat(Stream.concat(owners, blamed).filter(word -> word.index() < possessive.index())
                .flatMap(word -> scene.mention(word).stream()), supplied(possessive, scene)).map(Mention::name);
    }

    /** The one helped: "A supports B in its war", "B's ally in its war" mean the war of B, not of the helper. */
    Stream<Name> helped(IndexedWord possessive, Scene scene) {
        return scene.heads(possessive, "nmod:poss").flatMap(matter -> scene.heads(matter, "nmod:in", "obl:in"))
                .flatMap(help -> Stream.concat(Stream.of(help).filter(word -> !scene.isSubject(word)), receivers(help, scene)))
                .flatMap(word -> scene.mention(word).stream()).filter(mention -> mention.to() <= possessive.index() - 1)
                .map(Mention::name);
    }

    /** "used by A during its attacks": by A's, whatever the sentence is about. */
    Stream<Name> acting(IndexedWord possessive, Scene scene) {
        return scene.heads(possessive, "nmod:poss").flatMap(matter -> scene.graph().incomingEdgeList(matter).stream())
                .filter(edge -> edge.getRelation().toString().startsWith("obl")).map(edge -> edge.getGovernor())
                .flatMap(verb -> scene.dependents(verb, "obl:agent", "obl:by")).filter(agent -> agent.index() < possessive.index())
                .flatMap(agent -> scene.mention(agent).stream()).map(Mention::name);
    }

    /** "A gave B drones that it used": B. */
    Stream<Name> given(IndexedWord pronoun, Scene scene) {
        return scene.heads(pronoun, "nsubj").flatMap(verb -> scene.heads(verb, "acl:relcl", "acl", "dep", "ccomp"))
                .filter(WordForm::isNoun)
                .flatMap(item -> Stream.concat(scene.heads(item, "obj"),
                        scene.heads(item, "obl:with", "nmod:of").flatMap(up -> Stream.concat(
                                Stream.of(up), scene.heads(up, "obl:with", "obj")))))
                .filter(verb -> lexicon.has("supply", WordForm.lemma(verb)))
                .flatMap(verb -> scene.dependents(verb, "iobj", "obl:to", "obj")).filter(word -> word.index() < pronoun.index())
                .flatMap(word -> scene.mention(word).stream()).map(Mention::name);
    }

    /** "C uses A's ability to pay for its war": A's, whose matter is the nearest above. */
    Stream<Name> nearest(IndexedWord possessive, Scene scene) {
        IndexedWord at = scene.heads(possessive, "nmod:poss").findFirst().orElse(possessive);
        Set<IndexedWord> seen = new HashSet<>();
        while (seen.add(at)) {
            IndexedWord here = at;
            Optional<Name> owner = scene.dependents(here, "nmod:poss").filter(word -> word.index() < possessive.index())
                    .flatMap(word -> scene.mention(word).stream()).map(Mention::name).findFirst();
            if (owner.isPresent()
                    && scene.graph().incomingEdgeList(possessive).stream().noneMatch(edge -> edge.getGovernor().equals(here))) {
                return owner.stream();
            }
            at = scene.graph().incomingEdgeList(here).stream().map(edge -> edge.getGovernor()).filter(up -> up.index() < here.index())
                    .findFirst().orElse(here);
        }
        return Stream.empty();
    }

    /** "its crackdown and its supply": the possessive before, where "and" stands between. */
    Stream<IndexedWord> repeated(IndexedWord possessive, Scene scene) {
        boolean joined = possessive.index() > 2 && scene.tokens().get(possessive.index() - 2).word().matches("and|or|as");
        return joined
                ? scene.graph().vertexListSorted().reversed().stream().filter(word -> word.index() < possessive.index()
                        && word.tag().equals("PRP$") && word.word().equalsIgnoreCase(possessive.word())).limit(1)
                : Stream.empty();
    }

    /** "arms to A for its war": the name between "to" and "for". */
    private static Stream<Mention> supplied(IndexedWord possessive, Scene scene) {
        int before = possessive.index() - 2;
        boolean aim = before > 0 && scene.tokens().get(before).word().equals("for");
        return aim
                ? scene.sentence().mentions().stream().filter(mention -> mention.to() == before && mention.from() > 0 && mention.name()
                        .kind() == EntityKind.STATE && scene.tokens().get(mention.from() - 1).word().equals("to"))
                : Stream.empty();
    }

    private static Stream<IndexedWord> joined(IndexedWord matter, Scene scene) {
        return scene.graph().incomingEdgeList(matter).stream().filter(edge -> edge.getRelation().toString().startsWith("conj"))
                .map(edge -> edge.getGovernor());
    }

    private boolean blames(IndexedWord word) {
        String lemma = WordForm.lemma(word);
        return lexicon.has("blame", lemma) || lexicon.has("sanctions", lemma) || lexicon.has("impose", lemma);
    }

    private Stream<IndexedWord> receivers(IndexedWord help, Scene scene) {
        if (lexicon.has("supporter", WordForm.lemma(help))) {
            return scene.dependents(help, "nmod:poss", "nmod:of", "nmod:for");
        }
        return lexicon.has("support", WordForm.lemma(help)) ? scene.dependents(help, "obj") : Stream.empty();
    }
}
