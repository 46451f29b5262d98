// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.entente.model.Period;

import org.jspecify.annotations.Nullable;

/** A date as it is written, perhaps incomplete. */
sealed interface Point {

    /** The days that it means, or null where it stays incomplete. */
    @Nullable
    Period period(Anchor anchor);

    /**
     * A day, month or year of the calendar.
     *
     * @param year the year, or null where left out
     * @param month 1 to 12, or null
     * @param day 1 to 31, or null
     * @param part a part of the month or the year, or null
     */
    record Calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable Part part) implements Point {

        @Override
        public @Nullable Period period(Anchor anchor) {
            Integer year = year(anchor);
            if (year == null) {
                return null;
            }
            if (month == null) {
                return part == null ? Period.ofYear(year) : part.of(year);
            }
            YearMonth whole = YearMonth.of(year, month);
            if (day != null) {
                return whole.isValidDay(day) ? Period.of(whole.atDay(day)) : null;
            }
            return part == null ? Period.of(whole) : part.of(whole);
        }

        private @Nullable Integer year(Anchor anchor) {
            if (year != null || month == null) {
                return year;
            }
            return day == null ? anchor.yearOf(month) : anchor.yearOf(month, day);
        }

        /** This one, with the year, and where it is a mere part or day the month, of another: "between early and mid-October". */
        Calendar filledFrom(Calendar other) {
            Integer filledMonth = month == null && year == null ? other.month : month;
            return new Calendar(year == null ? other.year : year, filledMonth, day, part);
        }
    }

    /** Days that are known: "today", "last week". */
    record Fixed(@Nullable Period period) implements Point {

        @Override
        public @Nullable Period period(Anchor anchor) {
            return period;
        }
    }

    /**
     * A season without its year: the last that has begun, or the next.
     *
     * @param month its first month
     */
    record Season(int month) implements Point {

        private static final int MONTHS = 3;

        @Override
        public @Nullable Period period(Anchor anchor) {
            Integer year = anchor.yearOf(month);
            return year == null ? null : of(year, month);
        }

        static Period of(int year, int month) {
            LocalDate from = LocalDate.of(year, month, 1);
            return new Period(from, from.plusMonths(MONTHS).minusDays(1));
        }
    }

    /** A weekday. */
    record Weekday(int weekday) implements Point {

        @Override
        public @Nullable Period period(Anchor anchor) {
            LocalDate day = anchor.day(weekday);
            return day == null ? null : Period.of(day);
        }
    }
}
