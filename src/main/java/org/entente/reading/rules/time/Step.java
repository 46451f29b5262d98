// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.entente.model.Period;

/** A unit of the calendar that time is counted in. */
enum Step {

    DAYS,
    WEEKS,
    FORTNIGHTS,
    MONTHS,
    QUARTERS,
    YEARS,
    DECADES;

    /** The day so many steps later (earlier where negative). */
    LocalDate move(LocalDate day, int steps) {
        return switch (this) {
            case DAYS -> day.plusDays(steps);
            case WEEKS -> day.plusWeeks(steps);
            case FORTNIGHTS -> day.plusWeeks(2L * steps);
            case MONTHS -> day.plusMonths(steps);
            case QUARTERS -> day.plusMonths(3L * steps);
            case YEARS -> day.plusYears(steps);
            case DECADES -> day.plusYears(10L * steps);
        };
    }

    /** The calendar unit around a day: a week runs from Monday to Sunday. */
    Period around(LocalDate day) {
        return switch (this) {
            case DAYS -> Period.of(day);
            case WEEKS, FORTNIGHTS -> new Period(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTHS -> Period.of(YearMonth.from(day));
            case QUARTERS -> {
                LocalDate from = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                yield new Period(from, from.plusMonths(3).minusDays(1));
            }
            case YEARS -> Period.ofYear(day.getYear());
            case DECADES -> new Period(LocalDate.of(day.getYear() / 10 * 10, 1, 1), LocalDate.of(day.getYear() / 10 * 10 + 9, 12, 31));
        };
    }
}
