// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Role;

/** Which claims may be about one fact. */
public final class Buckets {

    /** Roles that, beside the key roles, decide which fact a claim is about. */
    private static final Map<FactType, Role> THINGS = Map.of(FactType.TRANSFER, Role.ITEM, FactType.ATTACK, Role.WEAPON,
            FactType.WEAPON_TEST, Role.WEAPON);

    private static final Map<FactType, Detail> WORDS = Map.of(FactType.AGREEMENT, Detail.NAME, FactType.OFFICE, Detail.TITLE);

    /** Roles of those who do what may be told of others too. */
    private static final Map<FactType, Role> DOERS = Map.of(FactType.TRANSFER, Role.SUPPLIER, FactType.ATTACK, Role.ATTACKER);

    private Buckets() {}

    /** The bucket: type, key roles, item or weapon, an agreement's name, an office's title. */
    static String bucket(StoredClaim claim) {
        FactType type = claim.type();
        List<String> parts = new ArrayList<>();
        type.keyRoles().forEach(role -> add(parts, role, claim));
        Role thing = THINGS.get(type);
        if (thing != null) {
            add(parts, thing, claim);
        }
        Detail word = WORDS.get(type);
        if (word != null) {
            parts.add(word == Detail.NAME ? AgreementName.normal(claim.detail(word)) : Words.normal(claim.detail(word)));
        }
        return type.label() + ":" + Digest.of(parts);
    }

    /**
     * The claims that are derived together: those of one bucket; for agreements with a name those of all parties, and for deliveries and
     * strikes of one day those of all suppliers and attackers, because one event may be told with others.
     */
    public static String cluster(StoredClaim claim) {
        Set<String> words = claim.type() == FactType.AGREEMENT ? AgreementName.words(claim.detail(Detail.NAME)) : Set.of();
        if (!words.isEmpty()) {
            return claim.type().label() + ":" + Digest.of(List.copyOf(words));
        }
        Role doer = DOERS.get(claim.type());
        if (doer == null) {
            return bucket(claim);
        }
        List<String> parts = new ArrayList<>();
        claim.type().keyRoles().stream().filter(role -> role != doer).forEach(role -> add(parts, role, claim));
        add(parts, Objects.requireNonNull(THINGS.get(claim.type())), claim);
        return claim.type().label() + ":" + Digest.of(parts);
    }

    private static void add(List<String> parts, Role role, StoredClaim claim) {
        parts.add(role.key());
        claim.role(role).stream().sorted().distinct().forEach(parts::add);
    }
}
