// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** The FollowTheMoney schemata whose entities are edges, as types of fact. */
enum FtmSchema {

    OWNERSHIP("Ownership", FactType.OWNERSHIP, "owner", Role.OWNER, "asset", Role.ASSET, "owns", false),
    DIRECTORSHIP("Directorship", FactType.OFFICE, "director", Role.HOLDER, "organization", Role.ORGANIZATION, "is a director of", false),
    EMPLOYMENT("Employment", FactType.OFFICE, "employee", Role.HOLDER, "employer", Role.ORGANIZATION, "is employed by", false),
    MEMBERSHIP("Membership", FactType.OFFICE, "member", Role.HOLDER, "organization", Role.ORGANIZATION, "is a member of", false),
    REPRESENTATION("Representation", FactType.COOPERATION, "agent", Role.PARTY, "client", Role.PARTY, "represents", false),
    PAYMENT("Payment", FactType.TRANSFER, "payer", Role.SUPPLIER, "beneficiary", Role.RECIPIENT, "paid", true),
    SANCTION("Sanction", FactType.SANCTION, "authority", Role.IMPOSER, "entity", Role.TARGET, "sanctioned", true);

    private static final Map<String, EntityKind> KINDS = Map.of("Person", EntityKind.PERSON, "Vessel", EntityKind.VESSEL, "Airplane",
            EntityKind.VESSEL, "Address", EntityKind.PLACE, "RealEstate", EntityKind.PLACE, "Asset", EntityKind.GOODS, "Security",
            EntityKind.GOODS, "CryptoWallet", EntityKind.GOODS, "BankAccount", EntityKind.GOODS, "Vehicle", EntityKind.GOODS);

    private static final Set<String> DOCUMENTS = Set.of("Document", "PlainText", "HyperText", "Pages", "Page", "Table", "Workbook",
            "Package", "Folder", "Image", "Video", "Audio", "Email", "Message", "Article");

    /** Edges and notes that state no fact of any type here: nobody and nothing is named by them. */
    private static final Set<String> NOBODY = Set.of("UnknownLink", "Family", "Associate", "Succession", "Debt", "Documentation",
            "ProjectParticipant", "ContractAward", "CourtCaseParty", "EconomicActivity", "Occupancy", "Similar", "Mention", "Note",
            "Identification", "Passport", "TaxRoll", "Event", "Call", "CallForTenders");

    private static final String LINK = "UnknownLink";

    private final String schema;
    private final FtmRelation relation;

    FtmSchema(String schema, FactType type, String source, Role sourceRole, String target, Role targetRole, String reads,
            boolean isRecord) {
        this.schema = schema;
        this.relation = new FtmRelation(type, source, sourceRole, target, targetRole, reads, Modality.ACTUAL, isRecord);
    }

    /** What an entity states where it is an edge; empty for others, and for edges that are no fact that Entente knows. */
    static Optional<FtmRelation> edge(FtmObject entity) {
        return entity.schema().equals(LINK)
                ? FtmRelation.ofLink(entity)
                : Arrays.stream(values()).filter(edge -> edge.schema.equals(entity.schema())).map(edge -> edge.relation).findFirst();
    }

    static boolean isDocument(String schema) {
        return DOCUMENTS.contains(schema);
    }

    /** What sort of thing an entity of this schema is; null where it is none, but tells of others. */
    static @Nullable EntityKind kind(String schema) {
        return isDocument(schema) || NOBODY.contains(schema) ? null : KINDS.getOrDefault(schema, EntityKind.ORGANIZATION);
    }
}
