// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * How far a source itself vouches for what it says.
 *
 * @param reliability how far it holds its own source to be trusted, or null
 * @param credibility how credible it holds this to be, by the Admiralty code: 1 confirmed to 5 improbable, 6 cannot be judged; or null
 * @param confidence how sure it is of this, 0 to 100, or null
 */
public record Vouched(@Nullable Reliability reliability, @Nullable Integer credibility, @Nullable Integer confidence) {

    /** A source that says nothing of the kind. */
    public static final Vouched NOTHING = new Vouched(null, null, null);

    private static final int CANNOT_BE_JUDGED = 6;
    private static final int MOST = 100;
    private static final int STEP = 20;
    private static final double HUNDREDTHS = 100;

    /** What a source vouches for; where it gives one of credibility and confidence, the other is told from it as STIX 2.1 has it. */
    public static Vouched of(@Nullable Reliability reliability, @Nullable Integer credibility, @Nullable Integer confidence) {
        if (reliability == null && credibility == null && confidence == null) {
            return NOTHING;
        }
        return new Vouched(reliability, credibility != null || confidence == null ? credibility : admiralty(confidence),
                confidence != null || credibility == null ? confidence : percent(credibility));
    }

    /** STIX 2.1, appendix A, Admiralty credibility: 80 to 100 is 1, 60 to 79 is 2, and so on down to 5. */
    private static Integer admiralty(int confidence) {
        return Math.clamp(MOST / STEP - confidence / STEP, 1, CANNOT_BE_JUDGED - 1);
    }

    /** The middle of the range that the same table gives a credibility; what cannot be judged has the weight of a source that cannot. */
    private static Integer percent(int credibility) {
        return credibility == CANNOT_BE_JUDGED ? (int) (Reliability.F.weight() * MOST) : MOST - STEP * credibility + STEP / 2;
    }

    /** How likely this alone makes a fact, from a source of some reliability: no likelier than the source itself says. */
    public double weight(Reliability source) {
        return confidence == null ? source.weight() : Math.min(source.weight(), confidence / HUNDREDTHS);
    }
}
