// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is denied by one and asserted by another. A denial reaches the period that it names, else all up to the day on which it was
 * said; what is asserted without a time counts on the first day on which it was said. A denied plan meets plans that were said by then. A
 * possibility that is denied is answered, and no conflict.
 */
final class Denials {

    private Denials() {}

    static Stream<Conflict> of(DerivedFact denied, Bearing bearing) {
        if (denied.modality() == Modality.POSSIBLE || Relief.is(denied)) {
            return Stream.empty();
        }
        List<DerivedFact> met = bearing.on(denied)
                .filter(fact -> fact.modality() == denied.modality() && denied.claims().stream().anyMatch(claim -> meets(claim, fact)))
                .sorted(DerivedFact.IN_TIME).toList();
        if (met.isEmpty()) {
            return Stream.empty();
        }
        Sides sides = new Sides().add(denied, denied.stance().key(),
                denied.claims().stream().filter(claim -> met.stream().anyMatch(fact -> meets(claim, fact))).toList());
        met.forEach(sides::asserting);
        return Stream.of(Conflict.between(Conflict.Kind.DENIAL, sides));
    }

    private static boolean meets(StoredClaim denial, DerivedFact fact) {
        Period time = fact.time();
        Period named = denial.time();
        if (denial.modality() == Modality.PLANNED) {
            return saidBy(fact.firstSaid(), denial.day()) && (time == null || named == null || time.overlaps(named));
        }
        LocalDate said = fact.firstSaid();
        if (named != null) {
            return time == null ? said != null && named.overlaps(Period.of(said)) : named.overlaps(time);
        }
        LocalDate day = denial.day();
        return time == null ? saidBy(said, day) : day != null && new Period(null, day).overlaps(time);
    }

    /** Whether one was said on or before the day of the other; where neither has a day, they may be of one. */
    private static boolean saidBy(@Nullable LocalDate said, @Nullable LocalDate day) {
        return said == null || day == null ? Objects.equals(said, day) : !said.isAfter(day);
    }
}
