// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.model.Entity;
import org.entente.model.ResolvedClaim;
import org.entente.model.Role;

/** Where two readers of a text fill the roles of one sentence differently: neither is believed before a person has looked. */
final class Disagreement {

    private Disagreement() {}

    /**
     * What is contested, by claim id, with the reason.
     *
     * @param readers who found a claim
     * @param ofText the readers that read the text
     */
    static Map<String, String> among(List<ResolvedClaim> claims, Function<ResolvedClaim, List<String>> readers, Set<String> ofText) {
        if (ofText.size() < 2) {
            return Map.of();
        }
        List<Read> read = claims.stream().map(claim -> new Read(claim, new TreeSet<>(readers.apply(claim))))
                .filter(claim -> ofText.containsAll(claim.readers())).toList();
        Map<String, String> contested = new HashMap<>();
        read.forEach(one -> read.stream().filter(one::contradicts).findFirst().ifPresent(other -> contested.put(one.claim().id(),
                "%s fills the roles of this sentence otherwise".formatted(String.join(", ", other.readers())))));
        return contested;
    }

    /** A claim and who read it. */
    private record Read(ResolvedClaim claim, Set<String> readers) {

        /** Found in the same sentence by others alone, of the same type, with one role filled by the same and another by quite others. */
        boolean contradicts(Read other) {
            return Collections.disjoint(readers, other.readers) && claim.claim().type().equals(other.claim.claim().type())
                    && claim.claim().quote().overlaps(other.claim.claim().quote()) && shares(other, false) && shares(other, true);
        }

        private boolean shares(Read other, boolean apart) {
            return claim.roles().entrySet().stream().anyMatch(role -> !other.claim.role(role.getKey()).isEmpty()
                    && !role.getValue().isEmpty() && apart == Collections.disjoint(ids(role.getValue()), ids(other, role.getKey())));
        }

        private static Set<String> ids(Read read, Role role) {
            return ids(read.claim.role(role));
        }

        private static Set<String> ids(Collection<Entity> entities) {
            return entities.stream().map(Entity::id).collect(Collectors.toSet());
        }
    }
}
