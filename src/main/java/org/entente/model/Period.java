// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A closed interval of days, unbounded on a side that is null.
 *
 * @param from first day, or null where it has no known beginning
 * @param to last day, or null where it has no known end
 * @param open whether it went on: then {@code to} is the last day on which that was said ("since May"), or null where no such day is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, boolean open) {

    /** @throws IllegalArgumentException where both ends are missing, the end lies before the beginning, or it is open without a beginning */
    public Period {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a period needs a first or a last day");
        }
        if (open && from == null) {
            throw new IllegalArgumentException("a period that goes on needs a first day");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends on %s cannot begin on %s".formatted(to, from));
        }
    }

    /** A period that is not known to go on. */
    public Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        this(from, to, false);
    }

    /** A period that began on a day and went on as of another, or null where none is known. */
    public static Period since(LocalDate from, @Nullable LocalDate asOf) {
        return new Period(from, asOf, true);
    }

    /** One day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** A whole month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** A whole year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    /** How finely it was stated: a day, a calendar month, a calendar year, or anything else. */
    public Precision precision() {
        if (from == null || to == null || open) {
            return Precision.RANGE;
        }
        if (from.equals(to)) {
            return Precision.DAY;
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return Precision.MONTH;
        }
        return equals(ofYear(from.getYear())) ? Precision.YEAR : Precision.RANGE;
    }

    /** As ids of claims and facts take it in: what is not open reads as its two days alone. */
    @Override
    public String toString() {
        return "Period[from=%s, to=%s%s]".formatted(from, to, open ? ", open" : "");
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
