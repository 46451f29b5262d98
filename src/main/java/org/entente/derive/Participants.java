// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Precision;
import org.entente.model.Quantity;
import org.entente.model.Rivalry;
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
        Rivalry rivalry = one.type().shape().rivalry();
        return rivalry != null && (rivalry.byName() ? isOneByName(one, other, rivalry) : isOneByRoles(one, other, rivalry));
    }

    private static boolean isOneByName(DerivedFact one, DerivedFact other, Rivalry rivalry) {
        Set<String> parties = one.ids(rivalry.rival());
        Set<String> others = other.ids(rivalry.rival());
        String name = Buckets.word(one.claims().getFirst());
        return AgreementName.isOwn(name) && name.equals(Buckets.word(other.claims().getFirst()))
                && rivalry.words().stream().filter(word -> word != Detail.NAME)
                        .allMatch(word -> one.detail(word).equals(other.detail(word)))
                && !Collections.disjoint(parties, others) && !parties.containsAll(others) && !others.containsAll(parties)
                && !AgreementName.isAnother(one) && !AgreementName.isAnother(other);
    }

    private static boolean isOneByRoles(DerivedFact one, DerivedFact other, Rivalry rivalry) {
        Quantity amount = one.quantity();
        boolean counted = !rivalry.amount() || amount != null && amount.min() != null && amount.equals(other.quantity());
        Role needs = rivalry.needs();
        return counted && rivalry.same().stream().allMatch(role -> one.ids(role).equals(other.ids(role)))
                && (needs == null || !one.ids(needs).isEmpty())
                && rivalry.words().stream().allMatch(word -> one.detail(word).equals(other.detail(word)))
                && disjoint(one, other, rivalry.rival()) && arePassedOnByNone(one, other, rivalry);
    }

    private static boolean arePassedOnByNone(DerivedFact one, DerivedFact other, Rivalry rivalry) {
        Role besides = rivalry.besides();
        return besides == null || Collections.disjoint(one.ids(rivalry.rival()), other.ids(besides))
                && Collections.disjoint(other.ids(rivalry.rival()), one.ids(besides));
    }

    private static boolean disjoint(DerivedFact one, DerivedFact other, Role role) {
        return !one.ids(role).isEmpty() && !other.ids(role).isEmpty() && Collections.disjoint(one.ids(role), other.ids(role));
    }
}
