// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.model.Modality;
import org.entente.model.Stance;

/**
 * How well a fact is founded.
 *
 * @param origins how many independent origins assert it
 * @param confidence how likely it is
 * @param modality the firmest modality of its telling claims
 * @param disputed whether a claim denies it or a conflict touches it
 * @param grades the Admiralty grade of each of its claims, by claim id: {@code B2}
 */
public record Standing(int origins, double confidence, Modality modality, boolean disputed, Map<String, String> grades) {

    /** The standing of a fact. */
    public static Standing of(DerivedFact fact, boolean disputed) {
        List<Origin> asserting = origins(fact, Stance.ASSERTED);
        List<Origin> denying = origins(fact, Stance.DENIED);
        Map<String, String> grades = new LinkedHashMap<>();
        for (StoredClaim claim : fact.claims()) {
            int agreeing = (claim.asserted() ? asserting : denying).size() - 1;
            int against = (claim.asserted() ? denying : asserting).size();
            grades.put(claim.id(), claim.reliability().name() + Credibility.of(claim.stance(), agreeing, against, disputed));
        }
        Modality modality = fact.telling().stream().map(StoredClaim::modality)
                .reduce((one, other) -> one.compareTo(other) < 0 ? one : other)
                .orElseThrow();
        return new Standing(asserting.size(), Confidence.of(asserting, disputed), modality, disputed, grades);
    }

    private static List<Origin> origins(DerivedFact fact, Stance stance) {
        return Origin.of(fact.claims().stream().filter(claim -> claim.stance() == stance).toList());
    }
}
