// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.Duration;

/** The time that a search may take, and what it has read so far. */
final class Budget {

    private static final int SLOTS_BETWEEN_LOOKS = 1 << 15;

    private final long deadline;
    private int rows;
    private int slots;

    Budget(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /** Counts a row about to be read. */
    void read(int ties) {
        rows++;
        slots += ties + 1;
        if (slots > SLOTS_BETWEEN_LOOKS) {
            slots = 0;
            if (left().isNegative()) {
                throw new Spent();
            }
        }
    }

    Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    int rows() {
        return rows;
    }

    /** The time is over. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("the time budget is spent", null, false, false);
        }
    }
}
