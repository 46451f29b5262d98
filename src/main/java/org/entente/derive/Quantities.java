// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;

/**
 * Finds amounts that cannot both be right: of one unit, told by different documents, for the same days, or less for a time that holds
 * another. A count that rises from one time to the next is none, and neither are the deals of a register or the items of a list in one
 * document.
 */
final class Quantities {

    private static final double ABOUT = 0.1;

    private Quantities() {}

    static List<Conflict> among(List<DerivedFact> bucket) {
        List<Conflict> conflicts = new ArrayList<>();
        List<DerivedFact> stories = bucket.stream().filter(fact -> fact.modality() != Modality.POSSIBLE && !fact.isRecord()).toList();
        for (int i = 0; i < stories.size(); i++) {
            for (DerivedFact other : stories.subList(i + 1, stories.size())) {
                if (disagree(stories.get(i), other)) {
                    conflicts.add(
                            Conflict.between(Conflict.Kind.QUANTITY, new Sides().asserting(stories.get(i)).asserting(other)));
                }
            }
        }
        return conflicts;
    }

    private static boolean disagree(DerivedFact one, DerivedFact other) {
        Quantity amount = one.quantity();
        Quantity otherAmount = other.quantity();
        Period time = one.time();
        Period otherTime = other.time();
        if (amount == null || otherAmount == null || time == null || otherTime == null || !Ranges.sameUnit(amount, otherAmount)
                || !Collections.disjoint(one.documents(), other.documents())) {
            return false;
        }
        Quantity wide = widened(amount);
        Quantity otherWide = widened(otherAmount);
        return Ranges.holds(time, otherTime) && falls(wide, otherWide) || Ranges.holds(otherTime, time) && falls(otherWide, wide);
    }

    /** Whether the amount of the longer time is less than that of the shorter. */
    private static boolean falls(Quantity longer, Quantity shorter) {
        Long most = longer.max();
        Long least = shorter.min();
        return most != null && least != null && most < least;
    }

    private static Quantity widened(Quantity quantity) {
        if (!quantity.approximate()) {
            return quantity;
        }
        Long min = quantity.min();
        Long max = quantity.max();
        return new Quantity(min == null ? null : (Long) (long) (min * (1 - ABOUT)), max == null ? null : (Long) (long) (max * (1 + ABOUT)),
                quantity.unit(), true);
    }
}
