// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Role;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** The ties that a claim makes: the one place that says which roles of which facts they join. */
public final class TieRules {

    private static final Map<FactType, List<TieRule>> RULES = Stream.of(
            new TieRule(FactType.TRANSFER, TieKind.SUPPLIED, Role.SUPPLIER, Role.RECIPIENT),
            new TieRule(FactType.TRANSFER, TieKind.SUPPLIED, Role.SUPPLIER, Role.VIA),
            new TieRule(FactType.TRANSFER, TieKind.SUPPLIED, Role.VIA, Role.RECIPIENT),
            new TieRule(FactType.TRANSFER, TieKind.SUPPLIED_PARTS_FOR, Role.SUPPLIER, Role.FOR),
            new TieRule(FactType.PRODUCTION, TieKind.PRODUCED, Role.PRODUCER, Role.ITEM),
            new TieRule(FactType.ATTACK, TieKind.USED, Role.ATTACKER, Role.WEAPON),
            new TieRule(FactType.ATTACK, TieKind.ATTACKED, Role.ATTACKER, Role.TARGET),
            new TieRule(FactType.ATTACK, TieKind.ATTACKED, Role.ATTACKER, Role.PLACE, Role.TARGET),
            new TieRule(FactType.DEPLOYMENT, TieKind.SENT_TROOPS_TO, Role.SENDER, Role.DESTINATION),
            new TieRule(FactType.DEPLOYMENT, TieKind.SENT_TROOPS_TO, Role.SENDER, Role.BENEFICIARY),
            new TieRule(FactType.AGREEMENT, TieKind.AGREED_WITH, Role.PARTY, Role.PARTY),
            new TieRule(FactType.AGREEMENT, TieKind.SIGNED_WITH, Role.SIGNATORY, Role.SIGNATORY),
            new TieRule(FactType.OFFICE, TieKind.HOLDS_OFFICE_IN, Role.HOLDER, Role.ORGANIZATION),
            new TieRule(FactType.SANCTION, TieKind.SANCTIONED, Role.IMPOSER, Role.TARGET),
            new TieRule(FactType.INSPECTION, TieKind.EXAMINED, Role.EXAMINER, Role.ITEM),
            new TieRule(FactType.MEETING, TieKind.MET, Role.PARTICIPANT, Role.PARTICIPANT),
            new TieRule(FactType.COOPERATION, TieKind.COOPERATED_WITH, Role.PARTY, Role.PARTY),
            new TieRule(FactType.WAR, TieKind.AT_WAR_WITH, Role.PARTY, Role.PARTY),
            new TieRule(FactType.OWNERSHIP, TieKind.OWNS, Role.OWNER, Role.ASSET),
            new TieRule(FactType.LOCATION, TieKind.LOCATED_IN, Role.SUBJECT, Role.PLACE),
            new TieRule(FactType.CLASSIFICATION, TieKind.VARIANT_OF, Role.SUBJECT, Role.CLASS)).collect(groupingBy(TieRule::type));

    private TieRules() {}

    /** Whether facts of this type tie each of those who take part to each. */
    static boolean isMutual(FactType type) {
        return RULES.getOrDefault(type, List.of()).stream().anyMatch(rule -> rule.from() == rule.to());
    }

    /** The ties that an asserted claim makes, each once. */
    public static Stream<Tie.Key> ties(StoredClaim claim) {
        return RULES.getOrDefault(claim.type(), List.of()).stream().flatMap(rule -> rule.ties(claim)).distinct();
    }
}
