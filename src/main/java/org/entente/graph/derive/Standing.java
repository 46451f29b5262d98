// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.entente.model.Modality;
import org.entente.model.Origin;
import org.entente.model.Stance;

/**
 * How well a fact is founded.
 *
 * @param origins how many independent origins assert it in its modality
 * @param confidence how likely it is
 * @param modality the firmest modality of its telling claims
 * @param disputed whether a claim denies it or a conflict touches it
 * @param grades the Admiralty grade of each of its claims, by claim id: {@code B2}
 */
public record Standing(int origins, double confidence, Modality modality, boolean disputed, Map<String, String> grades) {

    /** The standing of a fact. What happened confirms what was planned, but not the other way round. */
    public static Standing of(DerivedFact fact, boolean disputed) {
        Modality modality = fact.telling().stream().map(StoredClaim::modality).min(Comparator.naturalOrder()).orElseThrow();
        Map<Modality, List<Origin>> asserting = new EnumMap<>(Modality.class);
        for (Modality each : Modality.values()) {
            asserting.put(each, origins(fact, claim -> claim.asserted() && claim.modality().compareTo(each) <= 0));
        }
        List<Origin> denying = origins(fact, claim -> claim.stance() == Stance.DENIED);
        Map<String, String> grades = new LinkedHashMap<>();
        for (StoredClaim claim : fact.claims()) {
            List<Origin> sayingSo = asserting.getOrDefault(claim.modality(), List.of());
            int agreeing = (claim.asserted() ? sayingSo : denying).size() - 1;
            int against = (claim.asserted() ? denying : sayingSo).size();
            grades.put(claim.id(), claim.reliability().name() + Credibility.of(claim, agreeing, against, disputed));
        }
        List<Origin> firmest = asserting.getOrDefault(modality, List.of());
        return new Standing(firmest.size(), Confidence.of(firmest, disputed), modality, disputed, grades);
    }

    private static List<Origin> origins(DerivedFact fact, Predicate<StoredClaim> which) {
        return Origins.of(fact.claims().stream().filter(which).toList());
    }
}
