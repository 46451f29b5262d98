// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieJoin;
import org.entente.model.TieKind;

/** The ties that a claim makes, by the joins of its type's schema file. */
public final class TieRules {

    private TieRules() {}

    /** The ties that an asserted claim makes, each once. */
    public static Stream<Tie.Key> ties(StoredClaim claim) {
        return claim.type().shape().ties().stream()
                .flatMap(tie -> tie.joins().stream().flatMap(join -> ties(tie.kind(), join, claim))).distinct();
    }

    private static Stream<Tie.Key> ties(TieKind kind, TieJoin join, StoredClaim claim) {
        if (join.unless() != null && !claim.role(join.unless()).isEmpty()) {
            return Stream.empty();
        }
        return claim.role(join.from()).stream().flatMap(one -> claim.role(join.to()).stream().filter(other -> !one.equals(other))
                .map(other -> key(kind, claim.modality(), one, other)));
    }

    private static Tie.Key key(TieKind kind, Modality modality, String one, String other) {
        boolean turned = kind.symmetric() && one.compareTo(other) > 0;
        return new Tie.Key(kind, modality, turned ? other : one, turned ? one : other);
    }
}
