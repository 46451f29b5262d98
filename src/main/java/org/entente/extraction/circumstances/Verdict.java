// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Set;

import org.entente.extraction.circumstances.Attitude.Kind;
import org.entente.model.Modality;

/** What a word that takes a stand makes of its content. */
record Verdict(Tree tree, Stand stand) {

    /** "is thought to have sent": by nobody in particular. */
    private static final Set<String> RUMOURING = Set.of("think", "believe", "allege", "say", "estimate", "understand");

    void on(IndexedWord word, Attitude attitude, Standing standing) {
        boolean negated = stand.isNegated(word);
        if (attitude.hasSpeaker()) {
            standing.saidBy(word);
        }
        switch (attitude.kind()) {
            case SAY, THAT -> said(word, negated, standing);
            case REACT -> standing.takeAsGiven();
            case SHOW -> open(negated, standing, false);
            case CONFIRM -> open(negated, standing, true);
            case DENY -> {
                standing.settle();
                open(negated, standing, true, true);
            }
            case RULE -> rule(negated, standing);
            case PLAN -> weaken(Modality.PLANNED, negated, standing);
            case POSSIBLE -> weaken(Modality.POSSIBLE, negated && !Tree.isVerb(word), standing);
            case REFUSE, FAIL -> refused(standing);
            case WISH, TOPIC -> standing.withdraw();
            case FUTURE -> standing.weaken(Modality.PLANNED);
        }
        standing.passed(attitude.kind());
    }

    private void said(IndexedWord word, boolean negated, Standing standing) {
        if (negated) {
            standing.leaveOpen();
        }
        if (tree.children(word, "aux").anyMatch(aux -> Attitudes.is(aux, Kind.PLAN))) {
            standing.weaken(Modality.PLANNED);
        }
        boolean doubtful = tree.children(word, "advmod").anyMatch(adverb -> Attitudes.is(adverb, Kind.POSSIBLE));
        boolean rumoured = RUMOURING.contains(Tree.lemma(word)) && tree.child(word, "aux:pass").isPresent();
        if (doubtful || rumoured) {
            standing.weaken(Modality.POSSIBLE);
        }
    }

    private static void rule(boolean negated, Standing standing) {
        if (negated) {
            standing.weaken(Modality.POSSIBLE);
        } else {
            standing.deny();
        }
    }

    private static void open(boolean negated, Standing standing, boolean vouching) {
        open(negated, standing, vouching, false);
    }

    private static void open(boolean negated, Standing standing, boolean vouching, boolean denying) {
        if (negated && vouching) {
            standing.leaveOpen();
        } else if (negated || denying) {
            standing.deny();
        }
    }

    private static void weaken(Modality modality, boolean negated, Standing standing) {
        standing.weaken(modality);
        if (negated) {
            standing.deny();
        }
    }

    /** Who declines to confirm leaves it open, who declines to do it does not do it. */
    private static void refused(Standing standing) {
        if (standing.last() == Kind.CONFIRM || standing.last() == Kind.SAY || standing.last() == Kind.THAT
                || standing.last() == Kind.DENY) {
            standing.leaveOpen();
        } else {
            standing.deny();
        }
    }
}
