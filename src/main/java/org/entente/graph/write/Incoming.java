// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.derive.EntityState;
import org.entente.derive.Identities;
import org.entente.derive.StoredClaim;
import org.entente.graph.store.EntityNodes;
import org.entente.model.Document;
import org.entente.model.Entity;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;

/**
 * A document on its way into the graph: each claim once, and only the entities that its claims name.
 *
 * @param document the document
 * @param claims its claims, by id
 * @param stored the same as facts and ties see them, by id
 * @param entities the entities that they name, by id
 * @param fingerprint tells this version from others
 * @param readings who read its text, with the ids of the claims that each found
 * @param origin what reading it again needs beside what its node keeps, or an empty text
 */
public record Incoming(Document document, Map<String, ResolvedClaim> claims, Map<String, StoredClaim> stored, Map<String, Entity> entities,
        String fingerprint, Map<ReadBy, List<String>> readings, String origin) {

    /** The document, with what facts and ties see of its claims. */
    public static Incoming of(ResolvedDocument resolved, String fingerprint) {
        Map<String, ResolvedClaim> claims = new LinkedHashMap<>();
        Map<String, StoredClaim> stored = new LinkedHashMap<>();
        for (ResolvedClaim claim : resolved.claims()) {
            claims.putIfAbsent(claim.id(), claim);
            stored.computeIfAbsent(claim.id(), any -> StoredClaim.of(resolved.document(), claim));
        }
        Map<ReadBy, List<String>> readings = new LinkedHashMap<>();
        resolved.readings().forEach(reading -> readings.put(reading, claims.values().stream()
                .filter(claim -> claim.claim().extractor().startsWith(reading.reader() + "/")).map(ResolvedClaim::id).toList()));
        return new Incoming(resolved.document(), claims, stored, entities(resolved), fingerprint, readings, resolved.origin());
    }

    /** Whether a reading of it failed: where it stands in the graph already, it stays as it stands. */
    boolean failed() {
        return readings.keySet().stream().anyMatch(ReadBy::failed);
    }

    /** The id of the document. */
    public String id() {
        return document.id();
    }

    /** What its node keeps of what it says of entities. */
    public List<String> sayings() {
        return entities.values().stream().map(EntityNodes::write).toList();
    }

    /** What these documents say of entities together, each under the id that it has by these judgements. */
    static Collection<Entity> entities(Collection<Incoming> documents, Identities identities) {
        Map<String, Entity> entities = new TreeMap<>();
        documents.forEach(document -> document.entities().values().stream().map(entity -> identities.seen(entity, document.id()))
                .forEach(entity -> entities.merge(entity.id(), entity, EntityState::join)));
        return entities.values();
    }

    private static Map<String, Entity> entities(ResolvedDocument resolved) {
        List<Entity> named = new ArrayList<>();
        resolved.claims().forEach(claim -> named(claim).forEach(named::add));
        Set<String> needed = named.stream().map(Entity::id).collect(Collectors.toSet());
        Map<String, Entity> entities = new TreeMap<>();
        Stream.concat(resolved.entities().stream(), named.stream()).filter(entity -> needed.contains(entity.id()))
                .forEach(entity -> entities.merge(entity.id(), EntityState.normal(entity), EntityState::join));
        return entities;
    }

    private static Stream<Entity> named(ResolvedClaim claim) {
        return Stream.of(claim.roles().values().stream().flatMap(Collection::stream), claim.speakers().stream(),
                claim.audience().stream()).flatMap(entities -> entities);
    }
}
