// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.stream.Stream;

import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a claim ties entities.
 *
 * @param type the type of fact
 * @param kind the kind of tie
 * @param from the role that the tie leaves
 * @param to the role that it reaches; the same as {@code from} ties each to each
 * @param unless the rule holds only where this role is empty, or null
 */
record TieRule(FactType type, TieKind kind, Role from, Role to, @Nullable Role unless) {

    TieRule(FactType type, TieKind kind, Role from, Role to) {
        this(type, kind, from, to, null);
    }

    Stream<Tie.Key> ties(StoredClaim claim) {
        if (unless != null && !claim.role(unless).isEmpty()) {
            return Stream.empty();
        }
        return claim.role(from).stream()
                .flatMap(
                        one -> claim.role(to).stream().filter(other -> !one.equals(other)).map(other -> key(claim.modality(), one, other)));
    }

    private Tie.Key key(Modality modality, String one, String other) {
        boolean turned = kind.symmetric() && one.compareTo(other) > 0;
        return new Tie.Key(kind, modality, turned ? other : one, turned ? one : other);
    }
}
