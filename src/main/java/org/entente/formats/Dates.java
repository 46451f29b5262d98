// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.model.Period;

/** Dates as sources write them. */
public final class Dates {

    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ENGLISH), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH), DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

    private Dates() {}

    /** The day, from {@code 2024-06-19}, {@code 2024-06-19T10:00:00Z}, {@code 19.6.2024}, {@code 19 June 2024} or {@code June 19, 2024}. */
    public static Optional<LocalDate> day(String text) {
        String day = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:.*", "$1");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(day, form)).filter(Dates::isOfFourDigits);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfFourDigits(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= 9999;
    }

    /** The period that a date of any precision names: a year, a month or a day. */
    static Optional<Period> period(String text) {
        String date = text.strip();
        try {
            if (date.matches("\\d{4}")) {
                return Optional.of(Period.ofYear(Integer.parseInt(date)));
            }
            if (date.matches("\\d{4}-\\d\\d")) {
                return Optional.of(Period.of(YearMonth.parse(date)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return day(date).map(Period::of);
    }

    /** From the first day of one date to the last of another; open where one is blank or not understood, empty where both are. */
    public static Optional<Period> span(String begin, String end) {
        LocalDate from = period(begin).map(Period::from).orElse(null);
        LocalDate to = period(end).map(Period::to).orElse(null);
        boolean none = from == null && to == null || from != null && to != null && to.isBefore(from);
        return none ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
