// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import org.entente.model.Stance;

/**
 * How credible a claim is, by the Admiralty code: 1 confirmed by two or more other origins, 2 by one other, 3 by none but not
 * disputed, 4 disputed, 5 disputed by more origins than support it, 6 cannot be judged (the speaker neither confirms nor denies).
 */
final class Credibility {

    private Credibility() {}

    static int of(Stance stance, int agreeing, int against, boolean disputed) {
        if (stance == Stance.UNCONFIRMED) {
            return 6;
        }
        if (disputed || against > 0) {
            return against > agreeing ? 5 : 4;
        }
        return Math.max(1, 3 - agreeing);
    }
}
