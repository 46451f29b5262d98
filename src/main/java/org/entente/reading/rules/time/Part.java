// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.entente.model.Period;

/** A part of a month or of a year: days 1-10, 11-20, 21 to the end; first quarter, middle half, last quarter. */
enum Part {

    EARLY,
    MIDDLE,
    LATE;

    Period of(YearMonth month) {
        return switch (this) {
            case EARLY -> new Period(month.atDay(1), month.atDay(10));
            case MIDDLE -> new Period(month.atDay(11), month.atDay(20));
            case LATE -> new Period(month.atDay(21), month.atEndOfMonth());
        };
    }

    Period of(int year) {
        return switch (this) {
            case EARLY -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
            case MIDDLE -> new Period(LocalDate.of(year, 4, 1), LocalDate.of(year, 9, 30));
            case LATE -> new Period(LocalDate.of(year, 10, 1), LocalDate.of(year, 12, 31));
        };
    }
}
