// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.entente.model.RoleLink.into;
import static org.entente.model.RoleLink.outOf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of fact, each with its roles and how they are drawn. */
public enum FactType {

    AGREEMENT("Agreement", into(Role.PARTY, "PARTY_TO", true), into(Role.SIGNATORY, "SIGNED", false), outOf(Role.PLACE, "AT", false)),
    TRANSFER("Transfer", into(Role.SUPPLIER, "MADE_TRANSFER", true), outOf(Role.RECIPIENT, "TO", true), outOf(Role.ITEM, "OF", false),
            outOf(Role.VIA, "THROUGH", false), outOf(Role.FOR, "FOR", false)),
    DEPLOYMENT("Deployment", into(Role.SENDER, "SENT", true), outOf(Role.DESTINATION, "AT", true),
            outOf(Role.BENEFICIARY, "IN_AID_OF", false)),
    ATTACK("Attack", into(Role.ATTACKER, "CARRIED_OUT", true), outOf(Role.TARGET, "AGAINST", true), outOf(Role.WEAPON, "WITH", false),
            outOf(Role.PLACE, "AT", false)),
    WEAPON_TEST("WeaponTest", into(Role.TESTER, "CARRIED_OUT", true), outOf(Role.WEAPON, "WITH", false), outOf(Role.PLACE, "AT", false)),
    PRODUCTION("Production", into(Role.PRODUCER, "MADE", true), outOf(Role.ITEM, "OF", true), outOf(Role.PLACE, "AT", false)),
    INSPECTION("Inspection", into(Role.EXAMINER, "CARRIED_OUT", true), outOf(Role.ITEM, "OF", true), outOf(Role.PLACE, "AT", false)),
    SANCTION("Sanction", into(Role.IMPOSER, "IMPOSED", true), outOf(Role.TARGET, "ON", true)),
    MEETING("Meeting", into(Role.PARTICIPANT, "TOOK_PART_IN", true), outOf(Role.PLACE, "AT", false)),
    OFFICE("Office", into(Role.HOLDER, "HOLDS", true), outOf(Role.ORGANIZATION, "IN", true)),
    COOPERATION("Cooperation", into(Role.PARTY, "TOOK_PART_IN", true), outOf(Role.PLACE, "AT", false)),
    WAR("War", into(Role.PARTY, "BELLIGERENT_IN", true)),
    OWNERSHIP("Ownership", into(Role.OWNER, "HOLDS_STAKE", true), outOf(Role.ASSET, "IN", true)),
    LOCATION("Location", into(Role.SUBJECT, "LIES", true), outOf(Role.PLACE, "AT", true)),
    CLASSIFICATION("Classification", into(Role.SUBJECT, "COUNTS_AS", true), outOf(Role.CLASS, "OF", true));

    private final String label;
    private final List<RoleLink> links;

    FactType(String label, RoleLink... links) {
        this.label = label;
        this.links = List.of(links);
    }

    /** The second node label in the graph and the {@code type} in JSON. */
    public String label() {
        return label;
    }

    /** The roles that entities play in facts of this type, in reading order. */
    public List<RoleLink> links() {
        return links;
    }

    /** How this role is drawn, or empty where facts of this type have no such role. */
    public Optional<RoleLink> link(Role role) {
        return links.stream().filter(link -> link.role() == role).findFirst();
    }

    /** The roles that decide which fact a claim is about. */
    public List<Role> keyRoles() {
        return links.stream().filter(RoleLink::key).map(RoleLink::role).toList();
    }

    /** The type with this label. */
    public static Optional<FactType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equalsIgnoreCase(label)).findFirst();
    }
}
