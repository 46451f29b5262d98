// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds the deeds that fulfil a plan, which was first said by their start, or bear out a possibility, whenever that was said. */
final class Fulfilments {

    private Fulfilments() {}

    static Stream<Link> of(DerivedFact awaited, Bearing bearing) {
        boolean plan = awaited.modality() == Modality.PLANNED;
        List<DerivedFact> deeds = bearing.on(awaited).filter(deed -> answers(deed, awaited, plan)).sorted(DerivedFact.IN_TIME).toList();
        Long part = part(awaited, deeds);
        return deeds.stream().map(deed -> new Link(plan ? Link.Kind.FULFILS : Link.Kind.BEARS_OUT, deed.id(), awaited.id(),
                isLate(deed, awaited), part));
    }

    private static boolean answers(DerivedFact deed, DerivedFact awaited, boolean plan) {
        Period time = deed.time();
        if (!deed.isDeed() || deed.vague() || time == null) {
            return false;
        }
        LocalDate start = time.from();
        LocalDate said = awaited.firstSaid();
        if (plan && (start == null || said == null || said.isAfter(start))) {
            return false;
        }
        Period named = awaited.time();
        return named == null || named.overlaps(time) || isLate(deed, awaited);
    }

    private static boolean isLate(DerivedFact deed, DerivedFact awaited) {
        Period time = deed.time();
        Period named = awaited.time();
        return time != null && named != null && time.from() != null && named.to() != null && time.from().isAfter(named.to());
    }

    private static @Nullable Long part(DerivedFact awaited, List<DerivedFact> deeds) {
        Quantity wanted = awaited.quantity();
        if (wanted == null) {
            return null;
        }
        List<DerivedFact> counted = deeds.stream().filter(deed -> amount(deed) != null && Ranges.sameUnit(wanted, quantity(deed))).toList();
        return counted.isEmpty() ? null : (Long) sum(counted);
    }

    /** The amounts together; of a longer time and those within it, and of different documents on the same time, whichever come to more. */
    private static long sum(List<DerivedFact> deeds) {
        long sum = 0;
        List<DerivedFact> left = new ArrayList<>(deeds);
        for (DerivedFact deed : deeds) {
            if (deeds.stream().noneMatch(other -> other != deed && holds(other, deed))) {
                List<DerivedFact> within = left.stream().filter(other -> other != deed && holds(deed, other)).toList();
                left.removeAll(within);
                Long amount = amount(deed);
                sum += Math.max(amount == null ? 0 : amount, sum(within));
            }
        }
        return sum;
    }

    private static boolean holds(DerivedFact longer, DerivedFact shorter) {
        Period one = longer.time();
        Period other = shorter.time();
        if (one == null || other == null || !Ranges.holds(one, other)) {
            return false;
        }
        return !one.equals(other)
                || Collections.disjoint(longer.documents(), shorter.documents()) && longer.id().compareTo(shorter.id()) < 0;
    }

    private static @Nullable Long amount(DerivedFact deed) {
        Quantity quantity = deed.quantity();
        return quantity == null || quantity.min() == null ? null : quantity.min();
    }

    private static Quantity quantity(DerivedFact deed) {
        return Objects.requireNonNull(deed.quantity());
    }
}
