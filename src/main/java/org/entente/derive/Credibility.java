// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import org.entente.model.Stance;

/**
 * How credible a claim is, by the Admiralty code: 1 confirmed by two or more other origins, 2 by one other, 3 by none but not
 * disputed, 4 disputed, 5 disputed by more origins than support it, 6 cannot be judged (the speaker neither confirms nor denies).
 *
 * <p>Where its source itself states a credibility, that stands in the place of 3, each other origin raises it by one, and a dispute
 * makes it no better.
 */
final class Credibility {

    private static final int UNCONFIRMED = 6;
    private static final int POSSIBLE = 3;

    private Credibility() {}

    static int of(StoredClaim claim, int agreeing, int against, boolean disputed) {
        if (claim.stance() == Stance.UNCONFIRMED) {
            return UNCONFIRMED;
        }
        Integer stated = claim.stated().credibility();
        int alone = stated != null && (stated < UNCONFIRMED || agreeing == 0) ? stated : POSSIBLE;
        if (disputed || against > 0) {
            return Math.max(alone == UNCONFIRMED ? 0 : alone, against > agreeing ? 5 : 4);
        }
        return Math.max(1, alone - agreeing);
    }
}
