// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.Modality;
import org.entente.model.Period;

/**
 * Finds what a later document still calls planned of the same days on which another says that it happened; and plans that different
 * documents tell alike but for the month.
 */
final class Plans {

    private Plans() {}

    /** A plan against the deeds that it was called a plan after. */
    static Stream<Conflict> against(DerivedFact plan, Bearing bearing) {
        return bearing.on(plan).filter(DerivedFact::isDeed).sorted(DerivedFact.IN_TIME).flatMap(deed -> {
            List<StoredClaim> still = stillPlanned(plan, deed);
            return still.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Conflict.between(Conflict.Kind.PLAN, new Sides().add(deed, Modality.ACTUAL.key(), deed.claims()).add(plan,
                            Modality.PLANNED.key(), still)));
        });
    }

    private static List<StoredClaim> stillPlanned(DerivedFact plan, DerivedFact deed) {
        Period time = plan.time();
        Period happened = deed.time();
        LocalDate last = happened == null ? null : happened.to();
        if (time == null || happened == null || last == null || !time.overlaps(happened)
                || !Ranges.meet(plan.quantity(), deed.quantity())) {
            return List.of();
        }
        return plan.claims().stream().filter(claim -> claim.day() != null && claim.day().isAfter(last)
                && !deed.documents().contains(claim.document())).toList();
    }

    /** Plans of one bucket that differ only in the month. */
    static List<Conflict> months(List<DerivedFact> bucket) {
        List<DerivedFact> plans = bucket.stream().filter(fact -> fact.asserted() && fact.modality() == Modality.PLANNED && !fact.isRecord())
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            for (DerivedFact other : plans.subList(i + 1, plans.size())) {
                if (differInMonth(plans.get(i), other)) {
                    conflicts.add(Conflict.between(Conflict.Kind.DATE, new Sides().asserting(plans.get(i)).asserting(other)));
                }
            }
        }
        return conflicts;
    }

    private static boolean differInMonth(DerivedFact one, DerivedFact other) {
        Optional<YearMonth> month = month(one);
        Optional<YearMonth> another = month(other);
        return month.isPresent() && another.isPresent() && !month.equals(another) && month.get().getYear() == another.get().getYear()
                && Ranges.meet(one.quantity(), other.quantity()) && one.detail(Detail.STAGE).equals(other.detail(Detail.STAGE))
                && Collections.disjoint(one.documents(), other.documents());
    }

    /** The month in which all its days lie. */
    private static Optional<YearMonth> month(DerivedFact plan) {
        Period time = plan.time();
        return time == null || time.from() == null || time.to() == null || !YearMonth.from(time.from()).equals(YearMonth.from(time.to()))
                ? Optional.empty()
                : Optional.of(YearMonth.from(time.from()));
    }
}
