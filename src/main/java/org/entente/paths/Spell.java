// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.LocalDate;

import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * When one fact behind a tie held.
 *
 * @param since first day, or null where unknown
 * @param until last day, or null where unknown or lasting
 * @param known the day from which it was known, or null
 */
public record Spell(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate known) implements Comparable<Spell> {

    /** Of a fact of which nothing but its being is known. */
    static final Spell UNDATED = new Spell(null, null, null);

    private static final int WIDTH = 20;
    private static final int LATEST = (1 << WIDTH) - 1;
    private static final int EPOCH = 1 << WIDTH - 1;

    static long pack(Tie.Support support) {
        return new Spell(support.since(), support.until(), support.known()).pack();
    }

    /** In 60 bits, 20 for each day; an unknown beginning comes before all days, an unknown end or knowledge after. */
    private long pack() {
        return (long) day(since, 0) << 2 * WIDTH | (long) day(until, LATEST) << WIDTH | day(known, LATEST);
    }

    static Spell unpack(long bits) {
        return new Spell(date(since(bits), 0), date(until(bits), LATEST), date(known(bits), LATEST));
    }

    /** Whether this is when that fact held. */
    public boolean fits(Tie.Support support) {
        return pack() == pack(support);
    }

    /** By time. */
    @Override
    public int compareTo(Spell other) {
        return Long.compare(pack(), other.pack());
    }

    static int day(@Nullable LocalDate date, int unknown) {
        return date == null ? unknown : Math.clamp(date.toEpochDay() + EPOCH, 1, LATEST - 1);
    }

    static int since(long bits) {
        return (int) (bits >>> 2 * WIDTH) & LATEST;
    }

    static int until(long bits) {
        return (int) (bits >>> WIDTH) & LATEST;
    }

    static int known(long bits) {
        return (int) bits & LATEST;
    }

    private static @Nullable LocalDate date(int day, int unknown) {
        return day == unknown ? null : LocalDate.ofEpochDay(day - EPOCH);
    }
}
