// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.hand;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ReadBy;
import org.entente.reading.Gate;

/** A person who reads: what they say stands is bound to its words, and fits the schema; their stance nobody looks at twice. */
public final class Hand {

    private static final String EDITION = ReadBy.HAND + "/1";

    private Hand() {}

    /**
     * The claim by hand.
     *
     * @throws ClaimRefused where the gate does not let it through
     */
    public static Claim of(Claim claim, Document document) {
        Claim own = claim.by(EDITION);
        Gate.refusal(document, own).ifPresent(why -> {
            throw new ClaimRefused(why);
        });
        return own;
    }
}
