// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param resolved the document as it was resolved
 * @param claims its claims, by id
 * @param stored the same as facts and ties see them, by id
 * @param entities the entities that they name, by id
 * @param fingerprint tells this version from others
 */
public record Incoming(ResolvedDocument resolved, Map<String, ResolvedClaim> claims, Map<String, StoredClaim> stored,
        Map<String, Entity> entities,
        String fingerprint) {

    /** The document, with what facts and ties see of its claims. */
    public static Incoming of(ResolvedDocument resolved, String fingerprint) {
        Map<String, ResolvedClaim> claims = new LinkedHashMap<>();
        Map<String, StoredClaim> stored = new LinkedHashMap<>();
        for (ResolvedClaim claim : resolved.claims()) {
            claims.putIfAbsent(claim.id(), claim);
            stored.computeIfAbsent(claim.id(), any -> StoredClaim.of(resolved.document(), claim));
        }
        return new Incoming(resolved, claims, stored, entities(resolved), fingerprint);
    }

    /** Whether nobody could read it: where it stands in the graph already, it stays as it stands. */
    boolean failed() {
        return !readings().isEmpty() && readings().stream().allMatch(ReadBy::failed);
    }

    /** The claims that make facts, as facts and ties see them. */
    public Stream<StoredClaim> counting() {
        return claims.values().stream().filter(claim -> claim.admission().admitted())
                .map(claim -> Objects.requireNonNull(stored.get(claim.id())));
    }

    /** Ids of the claims that a reader found. */
    public List<String> foundBy(ReadBy reading) {
        return claims.values().stream().filter(claim -> claim.admission().readers().contains(reading.reader())).map(ResolvedClaim::id)
                .toList();
    }

    /** Ids of those who take part in claims that make no fact, by claim. */
    public Map<String, List<Entity>> named() {
        Map<String, List<Entity>> named = new LinkedHashMap<>();
        claims.values().stream().filter(claim -> !claim.admission().admitted())
                .forEach(claim -> named.put(claim.id(), claim.roles().values().stream().flatMap(Collection::stream).distinct().toList()));
        return named;
    }

    /** The document. */
    public Document document() {
        return resolved.document();
    }

    /** Who read its text. */
    public List<ReadBy> readings() {
        return resolved.readings();
    }

    /** What reading it again needs beside what its node keeps, or an empty text. */
    public String origin() {
        return resolved.origin();
    }

    /** The id of the document. */
    public String id() {
        return document().id();
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
