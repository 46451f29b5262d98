// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.LocalDate;

import org.entente.model.Held;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * When one fact behind a tie held.
 *
 * @param held its days
 * @param known the day from which it was known, or null
 */
public record Spell(Held held, @Nullable LocalDate known) implements Comparable<Spell> {

    /** Of a fact of which nothing but its being is known. */
    static final Spell UNDATED = new Spell(new Held(null, null, Held.Basis.UNDATED), null);

    private static final int WIDTH = 20;
    private static final int LATEST = (1 << WIDTH) - 1;
    private static final int EPOCH = 1 << WIDTH - 1;
    private static final Held.Basis[] BASES = Held.Basis.values();

    static long pack(Tie.Support support) {
        return new Spell(support.held(), support.known()).pack();
    }

    /** In 63 bits: the basis, then 20 for each day; an unknown beginning comes before all days, an unknown end or knowledge after. */
    private long pack() {
        return ((long) held.basis().ordinal() << WIDTH | day(held.from(), 0)) << 2 * WIDTH | (long) day(held.to(), LATEST) << WIDTH
                | day(known, LATEST);
    }

    static Spell unpack(long bits) {
        return new Spell(new Held(date(since(bits), 0), date(until(bits), LATEST), BASES[basis(bits)]), date(known(bits), LATEST));
    }

    /** Whether this is when that fact held. */
    public boolean fits(Tie.Support support) {
        return pack() == pack(support);
    }

    /** By basis, then by time. */
    @Override
    public int compareTo(Spell other) {
        return Long.compare(pack(), other.pack());
    }

    /** The first day of the fact's own time, or null. */
    @Nullable
    LocalDate since() {
        return held.since();
    }

    /** The day on which it ended, or null where nothing says that it did. */
    @Nullable
    LocalDate ended() {
        return held.open() ? null : held.until();
    }

    static int day(@Nullable LocalDate date, int unknown) {
        return date == null ? unknown : Math.clamp(date.toEpochDay() + EPOCH, 1, LATEST - 1);
    }

    static int basis(long bits) {
        return (int) (bits >>> 3 * WIDTH);
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
