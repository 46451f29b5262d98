// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Collection;
import java.util.List;

import org.entente.model.Origin;

/** The independent origins of claims. */
final class Origins {

    private Origins() {}

    /** The claims of one speaker, publisher or text as one origin each, in order. */
    static List<Origin> of(Collection<StoredClaim> claims) {
        return Origin.merged(claims.stream().map(claim -> new Origin(claim.origins(), claim.weight())).toList());
    }
}
