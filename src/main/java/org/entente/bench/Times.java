// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.Arrays;

/**
 * How long a contender took over its questions.
 *
 * @param name the contender
 * @param filtered whether the questions had filters
 * @param millis for each question, in ascending order; one that was cut off counts as long as it was let run
 * @param timeouts how many were cut off
 * @param agreed the share of the questions answered by both whose hop counts are those of the engine
 */
record Times(String name, boolean filtered, double[] millis, int timeouts, double agreed) {

    Times {
        Arrays.sort(millis);
    }

    double median() {
        return at(0.5);
    }

    /** The time within which this share of the questions was answered. */
    double at(double share) {
        return millis[Math.min(millis.length - 1, (int) Math.ceil(share * millis.length) - 1)];
    }

    double max() {
        return millis[millis.length - 1];
    }
}
