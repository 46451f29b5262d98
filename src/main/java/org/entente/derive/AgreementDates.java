// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.entente.model.Detail;

/**
 * Finds two dates of one stage for one agreement: of one name, between the same parties or signatories, within 92 days, where the
 * text does not say that it is another one. Signing and ratification never conflict.
 */
final class AgreementDates {

    private static final String SIGNED = "signed";
    private static final String RATIFIED = "ratified";

    private AgreementDates() {}

    static List<Conflict> among(Collection<DerivedFact> facts) {
        List<Conflict> conflicts = new ArrayList<>();
        List<DerivedFact> named = facts.stream()
                .filter(fact -> fact.type().shape().isNamed() && fact.isDeed() && !fact.vague() && !fact.isRecord()
                        && !core(fact).isEmpty())
                .toList();
        for (List<DerivedFact> agreements : Conflicts.grouped(named, AgreementDates::core)) {
            for (int i = 0; i < agreements.size(); i++) {
                for (DerivedFact other : agreements.subList(i + 1, agreements.size())) {
                    if (disagree(agreements.get(i), other)) {
                        conflicts.add(Conflict.between(Conflict.Kind.DATE, new Sides().asserting(agreements.get(i)).asserting(other)));
                    }
                }
            }
        }
        return conflicts;
    }

    private static boolean disagree(DerivedFact one, DerivedFact other) {
        return stage(one).equals(stage(other))
                && (areTheSame(Treaties.parties(one), Treaties.parties(other)) || haveTheSameSignatories(one, other))
                && Treaties.near(one.time(), other.time()) && !AgreementName.isAnother(one) && !AgreementName.isAnother(other)
                && !isStepByStep(one, other);
    }

    /** Whether one document tells of both ratifications: each party, and each chamber, has a day of its own. */
    private static boolean isStepByStep(DerivedFact one, DerivedFact other) {
        return stage(one).equals(RATIFIED) && !Collections.disjoint(one.documents(), other.documents());
    }

    private static String core(DerivedFact fact) {
        return Buckets.word(fact.claims().getFirst());
    }

    private static String stage(DerivedFact fact) {
        String stage = fact.detail(Detail.STAGE);
        return stage.isEmpty() ? SIGNED : stage;
    }

    /** Persons sign many agreements: without a name of its own it is the same only where one text leaves the parties out. */
    private static boolean haveTheSameSignatories(DerivedFact one, DerivedFact other) {
        return areTheSame(Treaties.deputies(one), Treaties.deputies(other))
                && (AgreementName.isOwn(core(one)) || Treaties.parties(one).isEmpty() || Treaties.parties(other).isEmpty());
    }

    private static boolean areTheSame(Set<String> ids, Set<String> others) {
        return !ids.isEmpty() && ids.equals(others);
    }
}
