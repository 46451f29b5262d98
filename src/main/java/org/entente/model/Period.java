// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A closed interval of days, open on a side that is null.
 *
 * @param from first day, or null where it has no known beginning
 * @param to last day, or null where it has no known end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException where both ends are missing or the end lies before the beginning */
    public Period {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a period needs a first or a last day");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends on %s cannot begin on %s".formatted(to, from));
        }
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
        if (from == null || to == null) {
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

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
