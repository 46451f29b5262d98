// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.Stance;

/**
 * Which claims bear on others than those of their own cluster: a denial on whatever it denies, a plan or a possibility on the deeds that
 * answer it, an agreement told by its signatories alone on that of their states. They bear on claims of their type that fill each side
 * that they fill with the same.
 */
public final class Reach {

    private Reach() {}

    /** Under which key such a claim is found; empty for a claim that bears on none. */
    public static Optional<String> own(StoredClaim claim) {
        List<Role> filled = filled(claim);
        if (filled.isEmpty()) {
            return signed(claim).findFirst();
        }
        boolean reaches = claim.stance() == Stance.DENIED || claim.asserted() && claim.modality() != Modality.ACTUAL;
        return reaches ? Optional.of(key(claim, filled)) : Optional.empty();
    }

    /** The keys of all claims that may bear on this one. */
    public static List<String> keys(StoredClaim claim) {
        List<String> keys = new ArrayList<>(signed(claim).toList());
        List<Role> filled = filled(claim);
        for (int chosen = 1; chosen < 1 << filled.size(); chosen++) {
            int some = chosen;
            keys.add(key(claim, filled.stream().filter(role -> (some >>> filled.indexOf(role) & 1) == 1).toList()));
        }
        return keys;
    }

    /** The sides that a claim tells. */
    static List<Role> filled(StoredClaim claim) {
        return Buckets.sides(claim.type()).stream().filter(role -> !claim.role(role).isEmpty()).toList();
    }

    /** The roles by which those are found on which a claim bears. */
    public static List<Role> roles(StoredClaim claim) {
        List<Role> filled = filled(claim);
        return filled.isEmpty() ? claim.type().shape().deputies().stream().toList() : filled;
    }

    private static Stream<String> signed(StoredClaim claim) {
        return claim.type().shape().deputies().filter(deputies -> claim.role(deputies).size() > 1).stream()
                .map(deputies -> key(claim, List.of(deputies)));
    }

    private static String key(StoredClaim claim, List<Role> roles) {
        List<String> parts = new ArrayList<>();
        roles.forEach(role -> {
            parts.add(role.key());
            parts.addAll(new TreeSet<>(claim.role(role)));
        });
        return claim.type().label() + ":" + Digest.of(parts);
    }
}
