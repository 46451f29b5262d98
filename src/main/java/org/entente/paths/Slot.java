// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/**
 * The 32 bits that a row keeps of a tie: from the highest, confidence (14, in ten-thousandths), origins (7, at most 127),
 * many supports (1), modality (2), disputed (1), inward and outward (2), kind (5).
 */
final class Slot {

    static final int OUT = 1 << 5;
    static final int IN = 1 << 6;
    static final int DISPUTED = 1 << 7;
    static final int MANY = 1 << 10;
    /** Kind, direction, dispute and modality: what a table can admit at one look. */
    static final int LOOK = (1 << 10) - 1;
    /** Kind, direction and modality: what tells one tie from the others of the same two entities. */
    static final int NAME = LOOK & ~DISPUTED;
    static final int MOST_ORIGINS = 127;

    private static final int CONFIDENCE_STEPS = 10_000;
    private static final int STRENGTH_SHIFT = 11;
    private static final TieKind[] KINDS = TieKind.all().toArray(TieKind[]::new);
    private static final Modality[] MODALITIES = Modality.values();

    private Slot() {}

    /** The tie as the row of the entity that it leaves has it; without the mark for many supports. */
    static int of(Tie tie) {
        return strength(tie.confidence(), tie.origins()) << STRENGTH_SHIFT | (tie.disputed() ? DISPUTED : 0) | name(tie.key());
    }

    /** Kind, direction and modality as the row of the entity that it leaves has them. */
    static int name(Tie.Key tie) {
        return tie.modality().ordinal() << 8 | (tie.kind().symmetric() ? IN | OUT : OUT) | tie.kind().ordinal();
    }

    /** The same tie or name as the row at its other end has it. */
    static int reversed(int slot) {
        return slot & ~(IN | OUT) | (slot & OUT) << 1 | (slot & IN) >>> 1;
    }

    /** Confidence, then origins, in one number. */
    static int strength(double confidence, int origins) {
        return (int) Math.round(confidence * CONFIDENCE_STEPS) << 7 | Math.min(origins, MOST_ORIGINS);
    }

    static int strength(int slot) {
        return slot >>> STRENGTH_SHIFT;
    }

    static double confidence(int strength) {
        return (double) (strength >>> 7) / CONFIDENCE_STEPS;
    }

    static int origins(int strength) {
        return strength & MOST_ORIGINS;
    }

    static TieKind kind(int slot) {
        return KINDS[slot & 31];
    }

    static Modality modality(int slot) {
        return MODALITIES[slot >>> 8 & 3];
    }

    static Heading heading(int slot) {
        return switch (slot & (IN | OUT)) {
            case OUT -> Heading.OUT;
            case IN -> Heading.IN;
            default -> Heading.BOTH;
        };
    }
}
