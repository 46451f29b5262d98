// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact held, as a window of time takes it.
 *
 * @param from first day, or null where none is known
 * @param to last day, or null where none is known
 * @param basis how these days are known
 */
public record Held(@Nullable LocalDate from, @Nullable LocalDate to, Basis basis) {

    /** How it is known when a fact held. */
    public enum Basis {

        /** It says when. */
        DATED,

        /** It says since when; the last day is the last on which that was said. */
        OPEN,

        /** It says since when, and no day is known on which that was said. */
        SINCE,

        /** It lasts and does not say when: it held from the first to the last day on which it was said. */
        SAID,

        /** It does not say when: all that is known is by or from which day it may have been. */
        UNDATED;

        /** The name in the graph. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this name. */
        public static Optional<Basis> ofKey(String key) {
            return Arrays.stream(values()).filter(basis -> basis.key().equals(key)).findFirst();
        }
    }

    /** When a fact with this time of its own held. */
    public static Held during(Period time) {
        return new Held(time.from(), time.to(), !time.open() ? Basis.DATED : time.to() == null ? Basis.SINCE : Basis.OPEN);
    }

    /** Whether its days are those of the fact's own time. */
    public boolean dated() {
        return switch (basis) {
            case DATED, OPEN, SINCE -> true;
            case SAID, UNDATED -> false;
        };
    }

    /** The first day of the fact's own time, or null. */
    public @Nullable LocalDate since() {
        return dated() ? from : null;
    }

    /** The last day of the fact's own time, or null. */
    public @Nullable LocalDate until() {
        return dated() ? to : null;
    }

    /** Whether there may be days on which nothing says if it held. */
    public boolean isOpenQuestion() {
        return basis == Basis.SINCE || basis == Basis.UNDATED;
    }

    /** Whether it went on: then its last day is the last on which that was said. */
    public boolean open() {
        return basis == Basis.OPEN || basis == Basis.SINCE;
    }
}
