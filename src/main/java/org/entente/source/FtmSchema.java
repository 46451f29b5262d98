// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Role;

/** The FollowTheMoney schemata whose entities are edges, as types of fact. */
enum FtmSchema {

    OWNERSHIP("Ownership", FactType.OWNERSHIP, "owner", Role.OWNER, "asset", Role.ASSET, "owns"),
    DIRECTORSHIP("Directorship", FactType.OFFICE, "director", Role.HOLDER, "organization", Role.ORGANIZATION, "is a director of"),
    EMPLOYMENT("Employment", FactType.OFFICE, "employee", Role.HOLDER, "employer", Role.ORGANIZATION, "is employed by"),
    MEMBERSHIP("Membership", FactType.OFFICE, "member", Role.HOLDER, "organization", Role.ORGANIZATION, "is a member of"),
    REPRESENTATION("Representation", FactType.COOPERATION, "agent", Role.PARTY, "client", Role.PARTY, "represents"),
    PAYMENT("Payment", FactType.TRANSFER, "payer", Role.SUPPLIER, "beneficiary", Role.RECIPIENT, "paid"),
    SANCTION("Sanction", FactType.SANCTION, "authority", Role.IMPOSER, "entity", Role.TARGET, "sanctioned");

    private static final Map<String, EntityKind> KINDS = Map.of("Person", EntityKind.PERSON, "Vessel", EntityKind.VESSEL, "Airplane",
            EntityKind.VESSEL, "Address", EntityKind.PLACE, "RealEstate", EntityKind.PLACE, "Asset", EntityKind.GOODS, "Security",
            EntityKind.GOODS, "CryptoWallet", EntityKind.GOODS, "BankAccount", EntityKind.GOODS, "Vehicle", EntityKind.GOODS);

    final String schema;
    final FactType type;
    final String source;
    final Role sourceRole;
    final String target;
    final Role targetRole;
    final String reads;

    FtmSchema(String schema, FactType type, String source, Role sourceRole, String target, Role targetRole, String reads) {
        this.schema = schema;
        this.type = type;
        this.source = source;
        this.sourceRole = sourceRole;
        this.target = target;
        this.targetRole = targetRole;
        this.reads = reads;
    }

    /** The edge of this schema; empty for entities that are none. */
    static Optional<FtmSchema> edge(String schema) {
        return Arrays.stream(values()).filter(edge -> edge.schema.equals(schema)).findFirst();
    }

    /** What sort of thing an entity of this schema is. */
    static EntityKind kind(String schema) {
        return KINDS.getOrDefault(schema, EntityKind.ORGANIZATION);
    }
}
