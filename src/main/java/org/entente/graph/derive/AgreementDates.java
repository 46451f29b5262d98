// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds two dates of one stage for one agreement: of one name, between the same parties or signatories, within 92 days, where the
 * text does not say that it is another one. Signing and ratification never conflict.
 */
final class AgreementDates {

    private static final long DAYS = 92;
    private static final String SIGNED = "signed";
    private static final String RATIFIED = "ratified";

    private AgreementDates() {}

    static List<Conflict> among(List<DerivedFact> agreements) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            for (DerivedFact other : agreements.subList(i + 1, agreements.size())) {
                if (disagree(agreements.get(i), other)) {
                    conflicts.add(Conflict.between(Conflict.Kind.DATE,
                            new Sides().asserting(agreements.get(i)).asserting(other)));
                }
            }
        }
        return conflicts;
    }

    private static boolean disagree(DerivedFact one, DerivedFact other) {
        Set<String> name = AgreementName.words(one.detail(Detail.NAME));
        return !name.isEmpty() && name.equals(AgreementName.words(other.detail(Detail.NAME))) && stage(one).equals(stage(other))
                && (share(one, other, Role.PARTY) || share(one, other, Role.SIGNATORY)) && near(one.time(), other.time())
                && !AgreementName.isAnother(one) && !AgreementName.isAnother(other) && !isStepByStep(one, other);
    }

    /** Whether one document tells of both ratifications: each party, and each chamber, has a day of its own. */
    private static boolean isStepByStep(DerivedFact one, DerivedFact other) {
        return stage(one).equals(RATIFIED) && !Collections.disjoint(documents(one), documents(other));
    }

    private static Set<String> documents(DerivedFact fact) {
        return fact.claims().stream().map(StoredClaim::document).collect(Collectors.toSet());
    }

    private static String stage(DerivedFact fact) {
        String stage = fact.detail(Detail.STAGE);
        return stage.isEmpty() ? SIGNED : stage;
    }

    private static boolean share(DerivedFact one, DerivedFact other, Role role) {
        Set<String> ids = Set.copyOf(one.roles().getOrDefault(role, List.of()));
        return !ids.isEmpty() && ids.equals(Set.copyOf(other.roles().getOrDefault(role, List.of())));
    }

    private static boolean near(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null || one.overlaps(other)) {
            return false;
        }
        return gap(one.to(), other.from()) || gap(other.to(), one.from());
    }

    private static boolean gap(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start) && ChronoUnit.DAYS.between(end, start) <= DAYS;
    }
}
