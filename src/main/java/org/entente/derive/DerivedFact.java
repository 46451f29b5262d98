// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Held;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What claims of one modality and one stance are about.
 *
 * @param id derived from what founds it, not from who says it
 * @param bucket the bucket of its claims
 * @param claims its claims, those with a time first
 * @param vague whether several others may be meant by it: then it confirms none
 * @param closed the day on which another fact ended it, or null
 * @param treaty of an agreement, what it has in common with all facts of that agreement, and the name to show; or null
 */
public record DerivedFact(String id, String bucket, List<StoredClaim> claims, boolean vague, @Nullable LocalDate closed,
        @Nullable Treaty treaty) {

    /** By time, then by content. */
    static final Comparator<DerivedFact> IN_TIME = Comparator.comparing((DerivedFact fact) -> fact.claims().getFirst(), StoredClaim.IN_TIME)
            .thenComparing(DerivedFact::id);

    /** The same, ended on this day. */
    DerivedFact closedOn(LocalDate day) {
        return new DerivedFact(id, bucket, claims, vague, day, treaty);
    }

    /** The same as a fact of a treaty. */
    DerivedFact of(Treaty other) {
        return new DerivedFact(id, bucket, claims, vague, closed, other);
    }

    /** The type that all its claims have. */
    public FactType type() {
        return claims.getFirst().type();
    }

    /** The modality that all its claims have. */
    public Modality modality() {
        return claims.getFirst().modality();
    }

    /** The stance that all its claims have. */
    public Stance stance() {
        return claims.getFirst().stance();
    }

    /** How many of its claims have this stance. */
    public int count(Stance stance) {
        return stance == stance() ? claims.size() : 0;
    }

    /** Whether its claims assert it. */
    public boolean asserted() {
        return stance() == Stance.ASSERTED;
    }

    /** Whether it is asserted of what happened. */
    boolean isDeed() {
        return asserted() && modality() == Modality.ACTUAL;
    }

    /** Whether it is a record of a register. */
    boolean isRecord() {
        return claims.getFirst().record() != null;
    }

    /** When it happened, by all claims that say so. */
    public @Nullable Period time() {
        Period time = null;
        for (StoredClaim claim : claims) {
            time = Ranges.both(type(), time, claim.vouched());
        }
        return closed == null ? time : new Period(time == null ? null : time.from(), closed);
    }

    /** When it held, as windows of time take it. */
    public Held held() {
        return Holding.of(this);
    }

    /** How many or how much, by the claims that found it: where any has a time, those that have one. */
    public @Nullable Quantity quantity() {
        boolean dated = claims.getFirst().time() != null;
        Quantity quantity = null;
        for (StoredClaim claim : claims) {
            if (!dated || claim.time() != null) {
                quantity = Ranges.both(quantity, claim.quantity());
            }
        }
        return quantity;
    }

    /** The entities that take part by any claim, in the order in which claims name them. */
    public Map<Role, List<String>> roles() {
        Map<Role, List<String>> roles = new TreeMap<>();
        for (StoredClaim claim : claims) {
            claim.roles().forEach((role, ids) -> addNew(roles.computeIfAbsent(role, any -> new ArrayList<>()), ids));
        }
        return roles;
    }

    /** The ids that fill a role by any claim. */
    Set<String> ids(Role role) {
        return claims.stream().flatMap(claim -> claim.role(role).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The items or weapons, with all classes that they are of. */
    Set<String> kinds() {
        return claims.stream().flatMap(claim -> Stream.concat(Buckets.things(type()).stream().flatMap(role -> claim.role(role).stream()),
                claim.classes().stream())).collect(Collectors.toSet());
    }

    /** The first word that a claim has for a detail, or an empty text; all facts of a treaty have one name. */
    public String detail(Detail detail) {
        if (detail == Detail.NAME && treaty != null) {
            return treaty.name();
        }
        return claims.stream().map(claim -> claim.detail(detail)).filter(word -> !word.isEmpty()).findFirst().orElse("");
    }

    /** The first day on which it was said, or null where no claim's is known. */
    public @Nullable LocalDate firstSaid() {
        return days().min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> days() {
        return claims.stream().map(StoredClaim::day).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Ids of the documents that say so. */
    Set<String> documents() {
        return claims.stream().map(StoredClaim::document).collect(Collectors.toSet());
    }

    private static void addNew(List<String> known, List<String> ids) {
        ids.stream().filter(id -> !known.contains(id)).forEach(known::add);
    }
}
