// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import java.util.ArrayList;
import java.util.List;
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
        if (claim.type() != other.type() || !isWithin(claim.roles(), other.roles(), claim.type())) {
            return false;
        }
        if (claim.stance() != other.stance() || claim.modality() != other.modality()) {
            return claim.quote().equals(other.quote()) && claim.roles().size() < other.roles().size();
        }
        return isIn(claim, other) && isPlaced(claim, other) && isStage(claim, other);
    }

    /** Soldiers lent to a side are not yet those sent to a place. */
    private static boolean isPlaced(Claim claim, Claim other) {
        Role apart = claim.type().shape().retelling().apart();
        return apart == null || claim.roles().containsKey(apart) == other.roles().containsKey(apart);
    }

    /** A signing is no ratification. */
    private static boolean isStage(Claim claim, Claim other) {
        List<String> stage = claim.details().getOrDefault(Detail.STAGE, List.of());
        return stage.isEmpty() || stage.equals(other.details().get(Detail.STAGE));
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
