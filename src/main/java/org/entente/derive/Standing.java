// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.model.Modality;
import org.entente.model.Origin;

/**
 * How well a fact is founded.
 *
 * @param origins how many independent origins assert it
 * @param confidence how likely it is
 * @param modality whether it happened, is planned or possible
 * @param disputed whether it is denied or a conflict touches it
 * @param grades the Admiralty grade of each of its claims, by claim id: {@code B2}
 */
public record Standing(int origins, double confidence, Modality modality, boolean disputed, Map<String, String> grades) {

    /**
     * The standing of a fact: nothing of another modality confirms it.
     *
     * @param against the claims that deny it, or where it is denied that assert it
     */
    static Standing of(DerivedFact fact, boolean disputed, Collection<StoredClaim> against) {
        List<Origin> origins = Origins.of(fact.claims());
        int others = against.isEmpty() ? 0 : Origins.of(against).size();
        Map<String, String> grades = new LinkedHashMap<>();
        for (StoredClaim claim : fact.claims()) {
            grades.put(claim.id(),
                    claim.reliability().name() + Credibility.of(claim, origins.size() - 1, others, disputed));
        }
        List<Origin> asserting = fact.asserted() ? origins : List.of();
        return new Standing(asserting.size(), Confidence.of(asserting, disputed), fact.modality(), disputed, grades);
    }
}
