// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Rivalry;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.jspecify.annotations.Nullable;

/** Which claims may be about one fact. */
public final class Buckets {

    private Buckets() {}

    /** The bucket: type, modality, stance, key roles, item or weapon, an agreement's name, an office's title. */
    static String bucket(StoredClaim claim) {
        List<String> parts = new ArrayList<>(List.of(claim.modality().key(), claim.stance().key(), word(claim)));
        deciding(claim).forEach(role -> parts.addAll(filled(claim, role)));
        return claim.type().label() + ":" + Digest.of(parts);
    }

    /**
     * The claims that are derived together, whatever their modality and stance: those of one bucket; for agreements with a name of their
     * own those of all parties, and for deliveries and strikes those of all suppliers and attackers, because one event may be told with
     * others.
     */
    public static String cluster(StoredClaim claim) {
        if (claim.type().shape().isNamed() && AgreementName.isOwn(word(claim))) {
            return claim.type().label() + ":" + Digest.of(List.of(word(claim)));
        }
        Role doer = doer(claim.type());
        List<Role> roles = deciding(claim).stream().filter(role -> role != doer).toList();
        boolean told = roles.stream().anyMatch(role -> !claim.role(role).isEmpty());
        return claim.type().label() + ":"
                + Digest.of((told ? roles : deciding(claim)).stream().flatMap(role -> filled(claim, role).stream()).toList());
    }

    /** The role of those who do what may be told of others too, or null. */
    private static @Nullable Role doer(FactType type) {
        Rivalry rivalry = type.shape().rivalry();
        return rivalry == null || rivalry.byName() ? null : rivalry.rival();
    }

    /** The roles that decide which fact a claim is about: the key roles and the item; all there are where no key role is filled. */
    private static List<Role> deciding(StoredClaim claim) {
        FactType type = claim.type();
        return type.keyRoles().stream().allMatch(role -> claim.role(role).isEmpty())
                ? type.links().stream().map(RoleLink::role).toList()
                : Stream.concat(type.keyRoles().stream(), things(type).stream()).distinct().toList();
    }

    private static List<String> filled(StoredClaim claim, Role role) {
        List<String> parts = new ArrayList<>(new TreeSet<>(claim.role(role)));
        parts.addFirst(role.key());
        return parts;
    }

    /** The name of an agreement or the title of an office, as far as it tells one from another; of a sanction that it was lifted; else an empty text. */
    static String word(StoredClaim claim) {
        if (Relief.isCalled(claim)) {
            return "lifted";
        }
        Detail word = claim.type().shape().word();
        if (word == null) {
            return "";
        }
        return word == Detail.NAME ? AgreementName.core(claim.detail(word)) : Words.normal(claim.detail(word));
    }

    /** The role of the item or the weapon, if facts of this type have one. */
    static List<Role> things(FactType type) {
        Role thing = type.shape().thing();
        return thing == null ? List.of() : List.of(thing);
    }

    /** The key roles of those who take part: all but that of the item. */
    static List<Role> sides(FactType type) {
        return type.keyRoles().stream().filter(role -> !things(type).contains(role)).toList();
    }
}
