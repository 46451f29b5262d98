// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.evaluation;

/**
 * How many facts were found, invented and missed.
 *
 * @param right predicted facts that are gold facts
 * @param spurious predicted facts that are none
 * @param missed gold facts that were not predicted
 */
public record Tally(int right, int spurious, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, spurious + other.spurious, missed + other.missed);
    }

    /** The share of the predicted that is right, 0 to 1. */
    public double precision() {
        return right / (double) Math.max(1, right + spurious);
    }

    /** The share of the gold that was found, 0 to 1. */
    public double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }
}
