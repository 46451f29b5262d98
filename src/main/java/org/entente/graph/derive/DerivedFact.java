// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Held;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What claims are about.
 *
 * @param id derived from what its first claim says, not from who says it
 * @param bucket the bucket of its claims
 * @param claims its claims, in order of time
 */
public record DerivedFact(String id, String bucket, List<StoredClaim> claims) {

    /** The type that all its claims have. */
    public FactType type() {
        return claims.getFirst().type();
    }

    /** How many of its claims have this stance. */
    public int count(Stance stance) {
        return (int) claims.stream().filter(claim -> claim.stance() == stance).count();
    }

    /** Whether a claim asserts it. */
    public boolean asserted() {
        return claims.stream().anyMatch(StoredClaim::asserted);
    }

    /** The asserted claims, or all where none asserts it: they say what the fact looks like. */
    public List<StoredClaim> telling() {
        return asserted() ? claims.stream().filter(StoredClaim::asserted).toList() : claims;
    }

    /** When it happened, by all telling claims together. */
    public @Nullable Period time() {
        Period time = null;
        for (StoredClaim claim : telling()) {
            time = Ranges.both(type(), time, claim.vouched());
        }
        return time;
    }

    /** When it held, as windows of time take it. */
    public Held held() {
        return Holding.of(this);
    }

    /** How many or how much, by all telling claims together. */
    public @Nullable Quantity quantity() {
        Quantity quantity = null;
        for (StoredClaim claim : telling()) {
            quantity = Ranges.both(quantity, claim.quantity());
        }
        return quantity;
    }

    /** The entities that take part by any claim, in the order in which claims name them, those of telling claims first. */
    public Map<Role, List<String>> roles() {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        List<StoredClaim> ordered = new ArrayList<>(telling());
        ordered.addAll(claims);
        for (StoredClaim claim : ordered) {
            claim.roles().forEach((role, ids) -> addNew(roles.computeIfAbsent(role, any -> new ArrayList<>()), ids));
        }
        return roles;
    }

    /** The first word that a telling claim has for a detail, or an empty text. */
    public String detail(Detail detail) {
        return telling().stream().map(claim -> claim.detail(detail)).filter(word -> !word.isEmpty()).findFirst().orElse("");
    }

    private static void addNew(List<String> known, List<String> ids) {
        ids.stream().filter(id -> !known.contains(id)).forEach(known::add);
    }
}
