// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.derive.Derivation;
import org.entente.derive.DerivedFact;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was.
 *
 * @param id its id
 * @param type its type
 * @param quantity how many or how much, or null
 * @param time when it happened, or null
 * @param roles ids of those who took part, by role
 * @param details name, stage, title and the like, by the name of the property
 * @param grades the Admiralty grade that each of the claims about it had, by claim id: {@code B2}
 * @param denials the same of the claims that denied it
 * @param conflicts ids of the conflicts that touched it
 */
public record PastFact(String id, FactType type, @Nullable Quantity quantity, @Nullable Period time, Map<Role, List<String>> roles,
        Map<String, Object> details, Map<String, String> grades, Map<String, String> denials,
        List<String> conflicts) {

    static PastFact of(DerivedFact fact, Derivation derivation, List<String> conflicts) {
        Map<String, Object> details = new TreeMap<>();
        for (Detail detail : Detail.values()) {
            String word = fact.detail(detail);
            if (!word.isEmpty()) {
                details.put(detail.key(), word);
            }
        }
        return new PastFact(fact.id(), fact.type(), fact.quantity(), fact.time(), fact.roles(), details,
                derivation.standing(fact.id()).grades(), derivation.denials(fact.id()), conflicts);
    }
}
