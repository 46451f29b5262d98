// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Role;

/**
 * What a STIX relationship states: the type of fact, and the roles of its source and its target.
 *
 * @param type the type of fact
 * @param source the role of {@code source_ref}
 * @param target the role of {@code target_ref}
 */
record StixRelations(FactType type, Role source, Role target) {

    private static final Map<String, StixRelations> BY_TYPE = Map.ofEntries(
            // the vocabulary of STIX 2.1
            of("targets", FactType.ATTACK, Role.ATTACKER, Role.TARGET), of("uses", FactType.ATTACK, Role.ATTACKER, Role.WEAPON),
            of("owns", FactType.OWNERSHIP, Role.OWNER, Role.ASSET), of("controls", FactType.OWNERSHIP, Role.OWNER, Role.ASSET),
            of("located-at", FactType.LOCATION, Role.SUBJECT, Role.PLACE),
            of("originates-from", FactType.LOCATION, Role.SUBJECT, Role.PLACE),
            of("variant-of", FactType.CLASSIFICATION, Role.SUBJECT, Role.CLASS),
            // the ties of Entente
            of("supplied", FactType.TRANSFER, Role.SUPPLIER, Role.RECIPIENT),
            of("supplied-parts-for", FactType.TRANSFER, Role.SUPPLIER, Role.FOR),
            of("produced", FactType.PRODUCTION, Role.PRODUCER, Role.ITEM), of("used", FactType.ATTACK, Role.ATTACKER, Role.WEAPON),
            of("attacked", FactType.ATTACK, Role.ATTACKER, Role.TARGET),
            of("sent-troops-to", FactType.DEPLOYMENT, Role.SENDER, Role.DESTINATION),
            of("agreed-with", FactType.AGREEMENT, Role.PARTY, Role.PARTY),
            of("signed-with", FactType.AGREEMENT, Role.SIGNATORY, Role.SIGNATORY),
            of("holds-office-in", FactType.OFFICE, Role.HOLDER, Role.ORGANIZATION),
            of("sanctioned", FactType.SANCTION, Role.IMPOSER, Role.TARGET), of("examined", FactType.INSPECTION, Role.EXAMINER, Role.ITEM),
            of("met", FactType.MEETING, Role.PARTICIPANT, Role.PARTICIPANT),
            of("cooperated-with", FactType.COOPERATION, Role.PARTY, Role.PARTY), of("at-war-with", FactType.WAR, Role.PARTY, Role.PARTY),
            of("located-in", FactType.LOCATION, Role.SUBJECT, Role.PLACE));

    private static Map.Entry<String, StixRelations> of(String type, FactType fact, Role source, Role target) {
        return Map.entry(type, new StixRelations(fact, source, target));
    }

    /** All that a relationship says, and who says it; the ends of one that holds both ways in one order. */
    List<String> content(StixObject object) {
        List<String> ends = Stream.of(object.text("source_ref"), object.text("target_ref")).toList();
        List<String> content = new ArrayList<>(source == target ? ends.stream().sorted().toList() : ends);
        content.addAll(List.of(type.label(), source.key(), target.key(), String.valueOf(object.time()), object.text("created_by_ref"),
                object.modality().key(),
                String.join(" ", object.exportedVoices())));
        return content;
    }

    /** What a relationship of this type states; empty where it is no fact that Entente knows. */
    static Optional<StixRelations> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type.replace('_', '-')));
    }
}
