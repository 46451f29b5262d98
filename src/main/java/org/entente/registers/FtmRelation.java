// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.FtmLink;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an edge of FollowTheMoney states.
 *
 * @param schema the schema of the edge
 * @param type the type of fact
 * @param source the property of its source
 * @param sourceRole the role of that
 * @param target the property of its target
 * @param targetRole the role of that
 * @param reads how it reads between the two
 * @param modality whether it happened
 * @param isRecord whether each is a fact of its own: a listing, a payment; else others that say the same are about one fact with it
 * @param detail the detail that tells what the edge says of itself, or null where it only says what it is
 */
record FtmRelation(String schema, FactType type, String source, Role sourceRole, String target, Role targetRole, String reads,
        Modality modality, boolean isRecord, @Nullable Detail detail) {

    private static final List<String> TOLD = List.of("startDate", "endDate", "date", "listingDate", "role", "program", "status",
            "percentage",
            "amount", "currency", "proof", "publisher", "sourceUrl");

    static FtmRelation of(FactType type, FtmLink link) {
        return new FtmRelation(link.schema(), type, link.source(), link.sourceRole(), link.target(), link.targetRole(), link.reads(),
                Modality.ACTUAL, link.isRecord(), link.detail());
    }

    /** A link of no schema of its own, as Entente exports the ties that FollowTheMoney has no schema for. */
    static Optional<FtmRelation> ofLink(FtmObject link) {
        return StixRelations.ofType(link.first("role").replace(' ', '-'))
                .map(relation -> new FtmRelation(link.schema(), relation.type(), "subject",
                        relation.source(), "object", relation.target(), link.first("role"),
                        Modality.ofKey(link.first("status")).orElse(Modality.ACTUAL), false, null));
    }

    /** All that an edge says, and by whom; the ends of one that holds both ways in one order. */
    List<String> content(FtmObject edge) {
        Stream<String> ends = Stream.of(source, target).map(property -> edge.all(property).stream().sorted().toList().toString());
        List<String> content = new ArrayList<>(sourceRole == targetRole ? ends.sorted().toList() : ends.toList());
        content.addAll(List.of(type.label(), sourceRole.key(), targetRole.key(), isRecord ? edge.id() : ""));
        TOLD.forEach(property -> content.add(edge.all(property).stream().sorted().toList().toString()));
        return content;
    }
}
