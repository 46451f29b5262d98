// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A window of time that a question looks through.
 *
 * @param days its days
 * @param undated whether it also takes facts of which nothing says when they were, but which may have been then
 */
public record Window(Period days, boolean undated) {

    /** The same days, with what may have been then taken in. */
    public Window withUndated() {
        return new Window(days, true);
    }

    /** Whether it takes a fact that held then. */
    public boolean takes(Held held) {
        return reaches(held) && (undated || !isOpenQuestion(held));
    }

    /** Whether a fact may have been then, and nothing says whether it was. */
    public boolean wondersAt(Held held) {
        return reaches(held) && isOpenQuestion(held);
    }

    private boolean isOpenQuestion(Held held) {
        return switch (held.basis()) {
            case DATED, OPEN, SAID -> false;
            case SINCE -> isAfter(days.from(), held.from());
            case UNDATED -> true;
        };
    }

    private boolean reaches(Held held) {
        return !isAfter(held.from(), days.to()) && !isAfter(days.from(), held.to());
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
