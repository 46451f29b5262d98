// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * What incomplete dates refer to: news looks back, unless it tells of plans.
 *
 * @param date the document's date, or null: then no incomplete date can be completed
 * @param ahead whether the event is to come
 */
public record Anchor(@Nullable LocalDate date, boolean ahead) {

    private static final int SOON = 45;

    /** The year of a month that is named without one. */
    @Nullable
    Integer yearOf(int month) {
        if (date == null) {
            return null;
        }
        int distance = month - date.getMonthValue();
        return date.getYear() + (ahead ? distance < 0 ? 1 : 0 : distance > 0 ? -1 : 0);
    }

    /** The year of a day that is named without one; a day within weeks ahead is taken as near. */
    @Nullable
    Integer yearOf(int month, int day) {
        if (date == null || !YearMonth.of(date.getYear(), month).isValidDay(day)) {
            return date == null ? null : yearOf(month);
        }
        LocalDate near = LocalDate.of(date.getYear(), month, day);
        if (ahead) {
            return near.isBefore(date) ? date.getYear() + 1 : date.getYear();
        }
        return near.isAfter(date.plusDays(SOON)) ? date.getYear() - 1 : date.getYear();
    }

    /** The day of a weekday: the last one, today included, or the next. */
    @Nullable
    LocalDate day(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return date == null ? null : date.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }
}
