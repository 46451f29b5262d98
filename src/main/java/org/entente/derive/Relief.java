// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.model.Detail;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/** Relief, as from a sanction: it closes on its day what its imposer put on its target before, and denies nothing. */
final class Relief {

    private Relief() {}

    /** The same facts, each sanction closed on the day of the relief from it. */
    static List<DerivedFact> applied(List<DerivedFact> facts) {
        Map<List<Set<String>>, TreeSet<LocalDate>> days = facts.stream().filter(fact -> dayOf(fact) != null)
                .collect(Collectors.groupingBy(Relief::parties,
                        Collectors.mapping((DerivedFact fact) -> Objects.requireNonNull(dayOf(fact)),
                                Collectors.toCollection(TreeSet::new))));
        return days.isEmpty() ? facts : facts.stream().map(fact -> closed(fact, Relief::parties, days)).toList();
    }

    /** Whether a fact is one of relief: a sanction whose end alone is told, or that is called lifted. */
    static boolean is(DerivedFact fact) {
        return dayOf(fact) != null;
    }

    /** Whether a fact, dated or not, told or denied, tells of a sanction's end by its stage: it puts no sanction on anybody. */
    static boolean isCalled(DerivedFact fact) {
        return isCalled(fact.claims().getFirst());
    }

    /** The same of a claim. */
    static boolean isCalled(StoredClaim claim) {
        return claim.type().shape().endedAt().contains(claim.detail(Detail.STAGE));
    }

    private static DerivedFact closed(DerivedFact fact, Function<DerivedFact, List<Set<String>>> parties,
            Map<List<Set<String>>, TreeSet<LocalDate>> days) {
        if (ended(fact).isEmpty() || !fact.isDeed() || is(fact)) {
            return fact;
        }
        Period time = fact.time();
        LocalDate begin = time == null ? fact.firstSaid() : time.from();
        LocalDate relief = begin == null ? null : days.getOrDefault(parties.apply(fact), new TreeSet<>()).ceiling(begin);
        boolean lasts = time == null || time.to() == null || time.open() || relief != null && time.to().isAfter(relief);
        return relief != null && lasts ? fact.closedOn(relief) : fact;
    }

    private static @Nullable LocalDate dayOf(DerivedFact fact) {
        Period time = fact.time();
        boolean called = isCalled(fact);
        boolean told = called ? fact.asserted() : fact.stance() != Stance.UNCONFIRMED;
        if (ended(fact).isEmpty() || !told || fact.modality() != Modality.ACTUAL || time == null) {
            return null;
        }
        return called && time.from() != null ? time.from() : called || time.from() == null ? time.to() : null;
    }

    private static List<Set<String>> parties(DerivedFact fact) {
        return fact.type().keyRoles().stream().map(fact::ids).toList();
    }

    private static Set<String> ended(DerivedFact fact) {
        return fact.type().shape().endedAt();
    }
}
