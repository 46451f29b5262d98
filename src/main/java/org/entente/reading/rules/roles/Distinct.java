// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Role;

/** Keeps of the claims that tell one fact again with nothing new only the richest. */
public final class Distinct {

    private Distinct() {}

    /** The claims without retellings, in the order of the text. */
    public static List<Claim> of(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            if (kept.stream().noneMatch(other -> isRetold(claim, other))) {
                kept.removeIf(other -> isRetold(other, claim));
                kept.add(claim);
            }
        }
        return kept;
    }

    /** Whether a claim says no more than another. */
    private static boolean isRetold(Claim claim, Claim other) {
        if (claim.type() == other.type() && (isBareTitle(claim, other) || isMoreGeneral(claim, other))) {
            return true;
        }
        if (claim.type() != other.type() || !isWithin(claim.roles(), other.roles(), claim.type())) {
            return false;
        }
        if (claim.stance() != other.stance() || claim.modality() != other.modality()) {
            return claim.quote().equals(other.quote()) && claim.roles().size() < other.roles().size();
        }
        return isNamed(claim, other) && isIn(claim, other) && isPlaced(claim, other) && isStage(claim, other);
    }

    /** "Secretary Banda", where the document says what she is secretary of. */
    private static boolean isBareTitle(Claim claim, Claim other) {
        String title = title(claim);
        return claim.type() == FactType.OFFICE && claim != other && named(claim, Role.HOLDER).equals(named(other, Role.HOLDER))
                && !title.isEmpty() && title.indexOf(' ') < 0 && title(other).startsWith(title + " ");
    }

    private static String title(Claim claim) {
        return String.join(" ", claim.details().getOrDefault(Detail.TITLE, List.of())).toLowerCase(Locale.ROOT);
    }

    private static List<Name> named(Claim claim, Role role) {
        return claim.roles().getOrDefault(role, List.of());
    }

    /** "makes drones", where the document says that the same one makes just such drones by name. */
    private static boolean isMoreGeneral(Claim claim, Claim other) {
        List<Name> items = named(claim, Role.ITEM);
        boolean same = claim.type() == FactType.PRODUCTION && claim.stance() == other.stance() && claim.modality() == other.modality()
                && claim.quantity() == null && claim.time() == null && claim.roles().containsKey(Role.PRODUCER)
                && named(claim, Role.PRODUCER).equals(named(other, Role.PRODUCER));
        return same && !items.equals(named(other, Role.ITEM)) && items.stream().allMatch(item -> named(other, Role.ITEM).stream()
                .anyMatch(kind -> kind.text().equals(item.text()) || kind.text().endsWith(" " + item.text())));
    }

    /** Soldiers lent to a side are not yet those sent to a place. */
    private static boolean isPlaced(Claim claim, Claim other) {
        Role apart = claim.type().shape().retelling().apart();
        return apart == null || claim.roles().containsKey(apart) == other.roles().containsKey(apart);
    }

    /** What is named without those who take part is told apart by its name. */
    private static boolean isNamed(Claim claim, Claim other) {
        return !claim.roles().isEmpty()
                || claim.details().getOrDefault(Detail.NAME, List.of()).equals(other.details().getOrDefault(Detail.NAME, List.of()));
    }

    /** A signing is no ratification, and what was put on somebody is not told again where it is lifted. */
    private static boolean isStage(Claim claim, Claim other) {
        List<String> stage = stage(claim);
        return stage.equals(stage(other)) || stage.isEmpty() && Collections.disjoint(stage(other), other.type().shape().endedAt());
    }

    private static List<String> stage(Claim claim) {
        return claim.details().getOrDefault(Detail.STAGE, List.of());
    }

    private static boolean isIn(Claim claim, Claim other) {
        return claim.type().shape().retelling().once()
                || isPartlyTold(claim, other) && claim.quantity() == null
                || (claim.quantity() == null || claim.quantity().equals(other.quantity())) && (claim.time() == null || claim.time().equals(
                        other.time())) && (claim.speakers().isEmpty() || claim.speakers().equals(other.speakers()));
    }

    /** An attack of which one side is told, where the same document tells of both: whoever says so, and whenever. */
    private static boolean isPartlyTold(Claim claim, Claim other) {
        Role partly = claim.type().shape().retelling().partly();
        return partly != null && !claim.roles().containsKey(partly) && other.roles().containsKey(partly);
    }

    private static boolean isWithin(Map<Role, List<Name>> roles, Map<Role, List<Name>> others, FactType type) {
        return roles.entrySet().stream().filter(role -> type.link(role.getKey()).isPresent())
                .allMatch(role -> texts(others
                        .getOrDefault(role.getKey(), List.of())).containsAll(texts(role.getValue())));
    }

    private static Set<String> texts(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.toSet());
    }
}
