// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.List;

import org.entente.extraction.circumstances.Attitude.Kind;
import org.entente.model.Modality;
import org.entente.model.Stance;

import org.jspecify.annotations.Nullable;

/** What is gathered on the way from an event up to the root of its sentence. */
final class Standing {

    private final List<IndexedWord> sayings = new ArrayList<>();
    private Stance stance = Stance.ASSERTED;
    private Modality modality = Modality.ACTUAL;
    private boolean assertive = true;
    private boolean given;
    private boolean apart;
    private @Nullable Kind last;

    Stance stance() {
        return stance;
    }

    Modality modality() {
        return modality;
    }

    boolean assertive() {
        return assertive;
    }

    /** The words by which somebody speaks, the innermost first. */
    List<IndexedWord> sayings() {
        return sayings;
    }

    /** Whether the event is taken as given, so that what stands above does not touch whether it is so. */
    boolean given() {
        return given;
    }

    /** The stand of the nearest word below that took one. */
    @Nullable
    Kind last() {
        return last;
    }

    void takeAsGiven() {
        given = true;
    }

    void saidBy(IndexedWord saying) {
        if (!apart) {
            sayings.add(saying);
        }
    }

    /** The document's own background, set off from what somebody says: ", following the deliveries of May". */
    void standApart() {
        given = true;
        apart = true;
    }

    /** A denial leaves nothing possible. */
    void settle() {
        modality = modality == Modality.POSSIBLE && !given ? Modality.ACTUAL : modality;
    }

    void passed(Kind kind) {
        last = kind;
    }

    void not() {
        if (!given) {
            stance = stance == Stance.DENIED ? Stance.ASSERTED : Stance.DENIED;
        }
    }

    void deny() {
        if (!given) {
            stance = Stance.DENIED;
        }
    }

    void leaveOpen() {
        if (!given) {
            stance = Stance.UNCONFIRMED;
        }
    }

    /** The weakest modality on the way holds. */
    void weaken(Modality to) {
        if (!given && to.compareTo(modality) > 0) {
            modality = to;
        }
    }

    void withdraw() {
        if (!given) {
            assertive = false;
        }
    }
}
