// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Precision;
import org.entente.model.Quantity;
import org.entente.model.Role;

/**
 * Finds other parties of one agreement, other suppliers of one delivery, other attackers of one strike: of one day, told by different
 * documents. An agreement is one by its name and stage, a delivery by recipient, item and amount, a strike by target, weapon and place.
 */
final class Participants {

    private Participants() {}

    static List<Conflict> among(List<DerivedFact> dated) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            for (DerivedFact other : dated.subList(i + 1, dated.size())) {
                if (isOneEvent(dated.get(i), other) && Collections.disjoint(dated.get(i).documents(), other.documents())) {
                    conflicts.add(Conflict.between(Conflict.Kind.PARTY, new Sides().asserting(dated.get(i)).asserting(other)));
                }
            }
        }
        return conflicts;
    }

    /** Whether it may be told of with others: on one day, and by no register. */
    static boolean isOfOneDay(DerivedFact fact) {
        Period time = fact.time();
        return time != null && time.precision() == Precision.DAY && !fact.isRecord();
    }

    private static boolean isOneEvent(DerivedFact one, DerivedFact other) {
        if (one.type() != other.type() || !String.valueOf(one.time()).equals(String.valueOf(other.time()))) {
            return false;
        }
        return switch (one.type()) {
            case AGREEMENT -> isOneAgreement(one, other);
            case TRANSFER -> isOneDelivery(one, other);
            case ATTACK -> same(one, other, Role.TARGET, Role.WEAPON, Role.PLACE) && !ids(one, Role.PLACE).isEmpty()
                    && disjoint(one, other, Role.ATTACKER);
            case DEPLOYMENT, WEAPON_TEST, PRODUCTION, INSPECTION, SANCTION, MEETING, OFFICE, COOPERATION, WAR, OWNERSHIP, LOCATION,
                    CLASSIFICATION ->
                false;
        };
    }

    private static boolean isOneAgreement(DerivedFact one, DerivedFact other) {
        Set<String> parties = ids(one, Role.PARTY);
        Set<String> others = ids(other, Role.PARTY);
        String name = Buckets.word(one.claims().getFirst());
        return AgreementName.isOwn(name) && name.equals(Buckets.word(other.claims().getFirst()))
                && one.detail(Detail.STAGE).equals(other.detail(Detail.STAGE)) && !Collections.disjoint(parties, others)
                && !parties.containsAll(others) && !others.containsAll(parties)
                && !AgreementName.isAnother(one) && !AgreementName.isAnother(other);
    }

    private static boolean isOneDelivery(DerivedFact one, DerivedFact other) {
        Quantity amount = one.quantity();
        return amount != null && amount.min() != null && amount.equals(other.quantity()) && same(one, other, Role.RECIPIENT, Role.ITEM)
                && disjoint(one, other, Role.SUPPLIER) && Collections.disjoint(ids(one, Role.SUPPLIER), ids(other, Role.VIA))
                && Collections.disjoint(ids(other, Role.SUPPLIER), ids(one, Role.VIA));
    }

    private static boolean same(DerivedFact one, DerivedFact other, Role... roles) {
        return List.of(roles).stream().allMatch(role -> ids(one, role).equals(ids(other, role)));
    }

    private static boolean disjoint(DerivedFact one, DerivedFact other, Role role) {
        return !ids(one, role).isEmpty() && !ids(other, role).isEmpty() && Collections.disjoint(ids(one, role), ids(other, role));
    }

    private static Set<String> ids(DerivedFact fact, Role role) {
        return fact.ids(role);
    }
}
