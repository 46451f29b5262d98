// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitude.Takes;
import org.entente.reading.rules.syntax.Tree;

/** What befell what was said, planned or under way: reports that proved false, deals that fell through, cargo that was seized. */
record Fates(Tree tree, Content content, Negations negations) {

    private static final Set<String> PREDICATES = Set.of("xcomp", "obl", "ccomp", "advcl", "dep", "obj", "acl", "nmod", "advmod");
    private static final String JUDGED = "nsubj|nsubj:pass|csubj|csubj:pass|obj|ccomp|dep";

    /** What a verb's other complement makes of one: "the report proved false", "called the claim a lie"; empty where it makes nothing. */
    Optional<Effect> predicated(IndexedWord child, IndexedWord parent) {
        if (!Tree.isVerb(parent) || !tree.relation(child).matches(JUDGED)) {
            return Optional.empty();
        }
        return tree.children(parent).filter(word -> !word.equals(child) && PREDICATES.contains(tree.relation(word)))
                .filter(word -> word.index() > parent.index()).map(this::falsehood).flatMap(Optional::stream).findFirst()
                .map(effect -> negations.of(parent, child) == Negation.NONE ? effect : effect == Effect.NOT_SO ? Effect.SO : Effect.NOT_SO);
    }

    private Optional<Effect> falsehood(IndexedWord word) {
        Attitude attitude = Attitudes.of(word, content.particle(word), Takes.SUBJECT);
        return attitude != null && attitude.is(Kind.FALSE) ? Optional.of(attitude.effect(negations.of(word))) : Optional.empty();
    }

    /** What befell a thing that a clause describes: "seized a cargo that it was shipping"; empty where nothing did. */
    Optional<Effect> of(IndexedWord noun) {
        IndexedWord verb = tree.parent(noun);
        return verb == null
                ? Optional.empty()
                : content.of(noun, verb).filter(attitude -> attitude.is(Kind.FATE))
                        .map(attitude -> attitude.effect(negations.of(verb)));
    }

    /** "planned to send jets but cancelled the transfer": whether a verb joined to one of these undoes what was planned. */
    boolean cancelled(List<IndexedWord> path) {
        return path.stream().filter(Tree::isVerb).flatMap(verb -> tree.children(verb, "conj", "parataxis", "advcl", "ccomp"))
                .filter(other -> !path.contains(other) && Tree.isVerb(other)).anyMatch(this::isUndoing);
    }

    private boolean isUndoing(IndexedWord verb) {
        return List.of(Takes.THING, Takes.SUBJECT).stream().map(form -> Attitudes.of(verb, content.particle(verb), form))
                .anyMatch(attitude -> attitude != null && attitude.is(Kind.FATE) && attitude.positive() == Effect.NOT_PLANNED
                        && negations.of(verb) == Negation.NONE);
    }
}
