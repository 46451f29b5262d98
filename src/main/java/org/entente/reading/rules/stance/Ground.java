// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import org.entente.model.Modality;
import org.entente.model.Stance;

/**
 * How firmly a word stands, by all that governs it.
 *
 * @param stance whether it is said to be so
 * @param modality whether it happened
 * @param claimed whether anything is claimed at all
 */
public record Ground(Stance stance, Modality modality, boolean claimed) {

    /** The ground of a sentence's root, and of what is said in passing. */
    static final Ground FIRM = new Ground(Stance.ASSERTED, Modality.ACTUAL, true);

    boolean denied() {
        return stance == Stance.DENIED;
    }

    Ground not() {
        return switch (stance) {
            case ASSERTED -> with(Stance.DENIED);
            case DENIED -> with(Stance.ASSERTED);
            case UNCONFIRMED -> this;
        };
    }

    /** The weakest modality on the way holds; what is denied is denied however it is put below. */
    Ground weaken(Modality to) {
        boolean weaker = to.compareTo(modality) > 0 && !(denied() && to == Modality.POSSIBLE);
        return weaker ? new Ground(stance, to, claimed) : this;
    }

    Ground nothing() {
        return new Ground(stance, modality, false);
    }

    /** Neither confirmed nor denied, which leaves nothing possible beside. */
    Ground open() {
        return new Ground(Stance.UNCONFIRMED, Modality.ACTUAL, claimed);
    }

    /** The ground of what a word on this ground governs. */
    public Ground after(Effect effect) {
        return switch (effect) {
            case AS_IT_STANDS -> this;
            case SO -> said(Stance.ASSERTED);
            case GIVEN -> FIRM;
            case NOT_SO -> modality == Modality.POSSIBLE ? nothing() : said(Stance.DENIED);
            case PLANNED -> said(Stance.ASSERTED).weaken(Modality.PLANNED);
            case NOT_PLANNED -> said(Stance.DENIED).weaken(Modality.PLANNED);
            case POSSIBLE -> said(Stance.ASSERTED).weaken(Modality.POSSIBLE);
            case NOT_POSSIBLE -> new Ground(Stance.DENIED, Modality.POSSIBLE, claimed);
            case OPEN -> open();
            case NOTHING -> nothing();
        };
    }

    private Ground said(Stance other) {
        return stance == Stance.UNCONFIRMED ? this : with(other);
    }

    private Ground with(Stance other) {
        return new Ground(other, modality, claimed);
    }
}
