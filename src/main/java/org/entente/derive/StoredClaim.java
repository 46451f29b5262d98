// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.ResolvedClaim;
import org.entente.model.Entity;
import org.entente.model.Document;
import org.entente.model.Claim;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Reliability;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Voice;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;

/**
 * What facts and ties need to know of a claim.
 *
 * @param id its id
 * @param document id of its document
 * @param published the day of its document, or null
 * @param type the type of fact
 * @param roles ids of the entities that take part, by role, in the order of the text
 * @param details what is said in words that name no entity
 * @param quantity how many or how much, or null
 * @param time when it happened, or null
 * @param stance whether it is asserted
 * @param modality whether it happened
 * @param origins whom it goes back to: two claims that share one of these have one origin
 * @param reliability how far its source is to be trusted
 * @param record the id of its record in a register, or null
 * @param said when it was said, where the text tells, or null
 * @param classes ids of all classes that its items and weapons are of
 * @param publisher the voice of its document's publisher, or null where it was written before publishers were kept
 * @param stated how far its source itself vouches for it
 */
public record StoredClaim(String id, String document, @Nullable LocalDate published, FactType type, Map<Role, List<String>> roles,
        Map<Detail, List<String>> details, @Nullable Quantity quantity, @Nullable Period time, Stance stance, Modality modality,
        List<String> origins, Reliability reliability, @Nullable String record, @Nullable Period said, List<String> classes,
        @Nullable String publisher, Vouched stated) {

    /** By first day, then by last day, those without one last; an open side lies outermost. Then by content, and last by id. */
    static final Comparator<StoredClaim> IN_TIME = Comparator.comparing((StoredClaim claim) -> claim.time() == null)
            .thenComparing(StoredClaim::first).thenComparing(StoredClaim::last).thenComparing(StoredClaim::content)
            .thenComparing(StoredClaim::id);

    /** A claim of this document. */
    public static StoredClaim of(Document document, ResolvedClaim resolved) {
        Claim claim = resolved.claim();
        Map<Role, List<String>> roles = new TreeMap<>();
        resolved.roles().forEach((role, entities) -> roles.put(role, entities.stream().map(Entity::id).toList()));
        return new StoredClaim(resolved.id(), document.id(), document.date(), claim.type(), roles, claim.details(), claim.quantity(),
                claim.time(), claim.stance(), claim.modality(), Voices.of(document, resolved), reliability(document), claim.recordId(),
                claim.said(), classes(resolved), Voices.publisher(document), document.vouched());
    }

    /** What the source says of itself, else what its kind tells; somebody who grades it overrules both. */
    private static Reliability reliability(Document document) {
        Reliability stated = document.vouched().reliability();
        return stated == null ? Reliability.ofKind(document.kind()) : stated;
    }

    /** The classes that its items and weapons are of. */
    private static List<String> classes(ResolvedClaim resolved) {
        return Stream.of(Role.ITEM, Role.WEAPON).flatMap(role -> resolved.role(role).stream()).flatMap(item -> item.classes().stream())
                .distinct().sorted().toList();
    }

    /** The same with other ids for its entities; two that become one are named once. */
    StoredClaim renamed(UnaryOperator<String> name) {
        Map<Role, List<String>> renamed = new TreeMap<>();
        roles.forEach((role, ids) -> renamed.put(role, ids.stream().map(name).distinct().toList()));
        return new StoredClaim(id, document, published, type, renamed, details, quantity, time, stance, modality,
                origins.stream().map(name).distinct().sorted().toList(), reliability, record, said,
                classes.stream().map(name).distinct().sorted().toList(), publisher, stated);
    }

    /** The same with all classes that its items are of, by the class that each names itself. */
    public StoredClaim ofClasses(Map<String, String> known) {
        Set<String> all = new TreeSet<>(classes);
        Buckets.things(type).stream().flatMap(role -> role(role).stream()).forEach(item -> {
            String above = known.get(item);
            while (above != null && all.add(above)) {
                above = known.get(above);
            }
        });
        return new StoredClaim(id, document, published, type, roles, details, quantity, time, stance, modality, origins, reliability,
                record,
                said, List.copyOf(all), publisher, stated);
    }

    /** The same from a source that is to be trusted so far. */
    StoredClaim graded(Reliability other) {
        return new StoredClaim(id, document, published, type, roles, details, quantity, time, stance, modality, origins, other, record,
                said, classes, publisher, stated);
    }

    /** The ids of the entities that fill a role. */
    public List<String> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The first word for a detail, or an empty text. */
    public String detail(Detail detail) {
        return details.getOrDefault(detail, List.of()).stream().findFirst().orElse("");
    }

    /** The day on which it was said: the first of those that the text tells, else that of its document; null where neither is known. */
    public @Nullable LocalDate day() {
        if (said == null) {
            return published;
        }
        return said.from() == null ? said.to() : said.from();
    }

    /** The last day on which it was said, likewise. */
    @Nullable
    LocalDate lastSaid() {
        return said == null || said.to() == null ? published : said.to();
    }

    /** When it happened; what is told without an end went on as of the day on which it was said, unless it was still to begin. */
    @Nullable
    Period vouched() {
        if (time == null || time.from() == null || time.to() != null || !asserted() || modality != Modality.ACTUAL) {
            return time;
        }
        LocalDate asOf = lastSaid();
        return asOf == null || !asOf.isBefore(time.from()) ? Period.since(time.from(), asOf) : time;
    }

    /** How likely it alone makes what it says. */
    double weight() {
        return stated.weight(reliability);
    }

    boolean asserted() {
        return stance == Stance.ASSERTED;
    }

    /** All that it says and who says it when, but for the ids of claim and document. */
    private String content() {
        return String.join(" ", String.valueOf(day()), String.valueOf(quantity), String.valueOf(details), String.valueOf(roles),
                String.valueOf(record), String.valueOf(published),
                origins.stream().filter(voice -> !voice.equals(Voice.document(document))).toList().toString());
    }

    private LocalDate first() {
        return time == null || time.from() == null ? LocalDate.MIN : time.from();
    }

    private LocalDate last() {
        return time == null || time.to() == null ? LocalDate.MAX : time.to();
    }
}
