// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.Explanation;
import org.entente.model.Modality;
import org.entente.model.Stance;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

import org.jspecify.annotations.Nullable;

/**
 * Carries polarity and certainty from the root of a sentence down to an event, through every word that governs it, and gathers who says
 * so. A clause under a word of which no list knows what it makes of it may be so, and no more.
 */
public final class Descent {

    private static final Set<String> INQUIRING = Set.of("investigation", "investigate", "probe", "inquiry", "trial", "suspicion");
    private static final Set<String> RUMOURING = Set.of("think", "believe", "allege", "say", "estimate", "understand");

    private final Tree tree;
    private final Tokens words;
    private final Surroundings surroundings;
    private final Content content;
    private final Fates fates;
    private final Passing passing;
    private final Falsity falsity;
    private final Hooks hooks;

    private final List<IndexedWord> sayings = new ArrayList<>();
    private final List<Explanation.Filling> chain = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private @Nullable Effect judged;

    Descent(Tree tree, Tokens words) {
        this.tree = tree;
        this.words = words;
        this.surroundings = new Surroundings(tree, words);
        this.content = new Content(tree, words);
        this.fates = new Fates(tree, content, surroundings.negations());
        this.passing = new Passing(tree, words, surroundings, content, fates);
        this.falsity = new Falsity(tree, surroundings.negations());
        this.hooks = new Hooks(tree, words, content);
    }

    /** How an event stands. */
    public static Standing to(IndexedWord event, Tree tree, Tokens words) {
        return new Descent(tree, words).to(event);
    }

    private Standing to(IndexedWord event) {
        List<IndexedWord> path = tree.path(event).reversed();
        Ground ground = asks() || supposes() ? Ground.FIRM.nothing() : Ground.FIRM;
        for (int at = 0; at + 1 < path.size(); at++) {
            grounds.add(ground);
            Ground below = isMisplaced(path, at)
                    ? step(path.get(at - 1), path.get(at + 1), grounds.get(at - 1))
                    : step(path.get(at), path
                            .get(at + 1), ground);
            if (!below.equals(ground)) {
                chain.add(link(path.get(at), below));
            }
            ground = below;
        }
        Ground at = own(event, ground);
        if (at.stance() == Stance.ASSERTED && at.modality() == Modality.PLANNED && fates.cancelled(path)) {
            at = at.after(Effect.NOT_PLANNED);
        }
        if (at.claimed() && at.stance() == Stance.ASSERTED) {
            at = new SecondLook(tree, words, content, surroundings.negations(), surroundings.conditions()).of(event, path, at);
        }
        if (!at.equals(ground)) {
            chain.add(link(event, at));
        }
        return new Standing(at, sayings, chain);
    }

    /** "reported on its site that X had sent Y": the clause belongs to the verb, whatever noun the parser hangs it on. */
    private boolean isMisplaced(List<IndexedWord> path, int at) {
        if (at == 0 || Tree.isVerb(path.get(at)) || Attitudes.noun(path.get(at)) != null || !Attitudes.isSaying(path.get(at - 1))) {
            return false;
        }
        return content.isWholeClause(path.get(at + 1), path.get(at)) && tree.relation(path.get(at)).matches("obl|obj|advmod");
    }

    private boolean asks() {
        return words.is(words.size() - 1, "?") || words.is(words.size() - 2, "?");
    }

    /** "Imagine China attacking": the sentence opens by asking for it. */
    private boolean supposes() {
        return words.is(0, "imagine", "suppose", "picture", "assume", "pretend");
    }

    private static Explanation.Filling link(IndexedWord word, Ground ground) {
        String claimed = ground.claimed() ? "%s, %s".formatted(ground.stance().key(), ground.modality().key()) : "nothing is claimed";
        return new Explanation.Filling("stance", word.word(), claimed);
    }

    /** The event by itself: its own negation and modal verbs; the pledge that it is. */
    private Ground own(IndexedWord event, Ground above) {
        Ground ground = falsity.isForged(event) ? above.nothing() : surroundings.of(event, above);
        if (surroundings.conditions().isCondition(event)) {
            ground = ground.nothing();
        }
        if (Attitudes.is(event, Kind.SAY)) {
            sayings.add(event);
            boolean thing = tree.child(event, "obj").isPresent() && tree.child(event, "ccomp").isEmpty();
            return Tree.lemma(event).equals("announce") && thing ? ground.weaken(Modality.PLANNED) : ground;
        }
        if (pledges(event)) {
            sayings.add(event);
            return ground.weaken(Modality.PLANNED);
        }
        return ground;
    }

    /** "pledging closer ties": the event is the pledge; an agreement is one already. */
    private static boolean pledges(IndexedWord event) {
        Attitude attitude = Tree.isVerb(event) ? Attitudes.of(event) : null;
        return attitude != null && attitude.is(Kind.PLAN) && attitude.hasSpeaker() && !Tree.lemma(event).equals("agree");
    }

    private Ground step(IndexedWord parent, IndexedWord child, Ground above) {
        Effect before = judged;
        judged = null;
        if (passing.isSetOff(child, parent)) {
            sayings.clear();
            return Ground.FIRM;
        }
        return hooked(parent, child, surroundings.conditions().isCondition(parent) ? above.nothing() : above, before);
    }

    private Ground hooked(IndexedWord parent, IndexedWord child, Ground above, @Nullable Effect before) {
        Optional<IndexedWord> predicate = hooks.predicate(child, parent);
        if (predicate.isPresent()) {
            return content(predicate.get(), child, Objects.requireNonNull(Attitudes.of(predicate.get())), surroundings.of(parent, predicate
                    .get(), above), null);
        }
        Optional<IndexedWord> noun = hooks.noun(child, parent);
        if (noun.isPresent() && parent.equals(tree.parent(noun.get()))) {
            Ground there = governed(parent, noun.get(), above, before);
            return content(noun.get(), child, Objects.requireNonNull(Attitudes.noun(noun.get())), there, judged);
        }
        if (noun.isPresent() && hooks.isHungBeside(noun.get(), child, parent)) {
            return through(noun.get(), child, Objects.requireNonNull(Attitudes.noun(noun.get())), above);
        }
        Ground below = governed(parent, child, above, before);
        return noun.isPresent() ? through(noun.get(), child, Objects.requireNonNull(Attitudes.noun(noun.get())), below) : below;
    }

    private Ground governed(IndexedWord parent, IndexedWord child, Ground above, @Nullable Effect before) {
        if (content.isAdvice(child, parent)) {
            return above.nothing();
        }
        if (INQUIRING.contains(Tree.lemma(parent)) && Stream.concat(content.marks(child).stream(), content.prepositions(child).stream())
                .anyMatch(Set.of("for", "of", "into", "over")::contains)) {
            return above.weaken(Modality.POSSIBLE);
        }
        Optional<Effect> predicated = fates.predicated(child, parent).filter(effect -> isStatement(child));
        if (predicated.isPresent()) {
            judged = predicated.get();
            return surroundings.modal(parent, above).after(predicated.get());
        }
        Optional<Attitude> attitude = content.of(child, parent);
        if (attitude.isPresent()) {
            return content(parent, child, attitude.get(), above, before);
        }
        return passing.of(parent, child, above, before);
    }

    /** A clause, or a noun that holds one: what may be false. */
    private boolean isStatement(IndexedWord child) {
        return Attitudes.noun(child) != null || Tree.isVerb(child);
    }

    private Ground content(IndexedWord parent, IndexedWord child, Attitude attitude, Ground above, @Nullable Effect before) {
        if (before != null && parent.tag().startsWith("NN")) {
            return attitude.is(Kind.PLAN) ? above.weaken(Modality.PLANNED) : above;
        }
        if (before != null && Tree.isVerb(parent)) {
            return attitude.is(Kind.DENY) ? above.not() : above;
        }
        Ground below = passing.isContrary(parent)
                ? Ground.FIRM.after(attitude.is(Kind.DENY) ? Effect.SO : Effect.NOT_SO)
                : through(parent, child, attitude, above);
        if (attitude.is(Kind.FALSE) && Tree.isVerb(child) && Attitudes.is(child, Kind.SAY, Kind.THAT, Kind.DENY, Kind.CONFIRM)) {
            judged = attitude.positive();
        }
        Attitude statement = Attitudes.noun(child);
        if (statement != null && attitude.is(Kind.DENY, Kind.CONFIRM, Kind.RULE, Kind.FATE, Kind.FALSE)) {
            boolean undone = attitude.positive() == Effect.NOT_PLANNED && !statement.is(Kind.PLAN);
            judged = undone ? Effect.NOT_SO : attitude.positive();
            below = undone ? above.after(Effect.NOT_SO) : below;
        }
        if (Tree.lemma(parent).equals("announce") && tree.relation(child).equals("obj") && !Tree.isVerb(child)) {
            below = below.weaken(Modality.PLANNED);
        }
        Set<String> marks = content.marks(child);
        if (marks.contains("whether") || marks.contains("if")) {
            return marks.contains("to") || !above.claimed() ? below.nothing() : Ground.FIRM.open();
        }
        return below;
    }

    /** The ground of what a word takes its stand on. */
    private Ground through(IndexedWord word, IndexedWord below, Attitude attitude, Ground above) {
        boolean reports = attitude.is(Kind.SAY, Kind.THAT, Kind.CONFIRM, Kind.SHOW, Kind.KNOW, Kind.REACT, Kind.DENY, Kind.FALSE);
        boolean unable = isUnable(word) && surroundings.negations().of(word, below) == Negation.PLAIN;
        Ground ground = reports || unable ? reported(word, above) : surroundings.modal(word, above);
        if (falsity.isFalsely(word)) {
            return ground.after(Effect.NOT_SO);
        }
        if (falsity.isForged(word)) {
            return ground.nothing();
        }
        if (attitude.hasSpeaker()) {
            sayings.add(word);
        }
        Negation own = unable ? Negation.NOBODY : surroundings.negations().of(word, below);
        Negation negation = !ground.denied() ? own : own == Negation.NONE ? Negation.PLAIN : Negation.NONE;
        return (ground.denied() ? ground.not() : ground).after(attitude.effect(negation));
    }

    /** A report stands as firm as its words put it, whatever else may be done by reporting it. */
    private Ground reported(IndexedWord word, Ground above) {
        Ground ground = tree.children(word, "aux").anyMatch(aux -> Attitudes.is(aux, Kind.PLAN)) ? above.weaken(Modality.PLANNED) : above;
        boolean doubtful = tree.children(word, "advmod", "amod").anyMatch(modifier -> Attitudes.is(modifier, Kind.POSSIBLE));
        boolean rumoured = RUMOURING.contains(Tree.lemma(word)) && tree.child(word, "aux:pass").isPresent();
        return doubtful || rumoured ? ground.weaken(Modality.POSSIBLE) : ground;
    }

    /** "cannot deny". */
    private boolean isUnable(IndexedWord verb) {
        return tree.children(verb, "aux").anyMatch(aux -> aux.word().matches("(?i)can|ca|could"));
    }
}
