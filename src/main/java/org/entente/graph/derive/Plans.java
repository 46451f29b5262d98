// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/** Finds what a later document still calls planned of the same days on which another says that it happened. */
final class Plans {

    private Plans() {}

    static Stream<Conflict> in(DerivedFact fact) {
        List<StoredClaim> happened = fact.claims().stream()
                .filter(claim -> claim.asserted() && claim.modality() == Modality.ACTUAL && claim.time() != null).toList();
        Optional<LocalDate> day = happened.stream().map(Plans::lastDay).filter(Objects::nonNull).map(Objects::requireNonNull)
                .min(Comparator.naturalOrder());
        List<StoredClaim> planned = fact.claims().stream().filter(claim -> claim.asserted() && claim.modality() == Modality.PLANNED
                && claim.time() != null && day.isPresent() && isAfter(claim.published(), day.get())
                && happened.stream().noneMatch(other -> other.document().equals(claim.document()))).toList();
        return planned.isEmpty()
                ? Stream.empty()
                : Stream.of(Conflict.between(Conflict.Kind.PLAN,
                        new Sides().add(fact, Modality.ACTUAL.key(), happened).add(fact, Modality.PLANNED.key(), planned)));
    }

    private static @Nullable LocalDate lastDay(StoredClaim claim) {
        return claim.time() == null ? null : claim.time().to();
    }

    private static boolean isAfter(@Nullable LocalDate published, LocalDate day) {
        return published != null && published.isAfter(day);
    }
}
