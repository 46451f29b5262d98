// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.jspecify.annotations.Nullable;

/** What the schemata of FollowTheMoney are here: edges that state facts, by the files of the schema; documents; kinds of entity. */
final class FtmSchema {

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

    private static final Map<String, FtmRelation> EDGES = FactType.all().stream()
            .flatMap(type -> type.shape().ftm().stream().map(link -> FtmRelation.of(type, link)))
            .collect(Collectors.toMap(FtmRelation::schema, relation -> relation));

    private FtmSchema() {}

    /** What an entity states where it is an edge; empty for others, and for edges that are no fact that Entente knows. */
    static Optional<FtmRelation> edge(FtmObject entity) {
        return entity.schema().equals(LINK)
                ? FtmRelation.ofLink(entity)
                : Optional.ofNullable(EDGES.get(entity.schema()));
    }

    static boolean isDocument(String schema) {
        return DOCUMENTS.contains(schema);
    }

    /** What sort of thing an entity of this schema is; null where it is none, but tells of others. */
    static @Nullable EntityKind kind(String schema) {
        return isDocument(schema) || NOBODY.contains(schema) ? null : KINDS.getOrDefault(schema, EntityKind.ORGANIZATION);
    }
}
