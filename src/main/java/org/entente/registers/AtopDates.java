// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

import org.entente.formats.Columns;
import org.entente.formats.Unusable;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Dates as ATOP writes them: year, month and day in columns of their own, 0 or blank where there is none. */
final class AtopDates {

    /** How data files leave a number open. */
    private static final Set<String> MISSING = Set.of("", ".", "-9", "-8", "NA");

    private AtopDates() {}

    /** From the first day that the columns of the beginning allow to the last that those of the end do; open where the end is 0. */
    static Period period(Columns row, String begin, String end) throws Unusable {
        LocalDate from = day(row, begin, false);
        LocalDate to = day(row, end, true);
        if (from == null) {
            throw new Unusable("date not understood", "'%s' must hold a year".formatted(column("yr", begin)));
        }
        if (to != null && to.isBefore(from)) {
            throw new Unusable("date not understood", "its end %s lies before its beginning %s".formatted(to, from));
        }
        return new Period(from, to);
    }

    private static @Nullable LocalDate day(Columns row, String which, boolean last) throws Unusable {
        int year = number(row, column("yr", which));
        int month = number(row, column("mo", which));
        int day = number(row, column("day", which));
        if (year == 0) {
            return null;
        }
        try {
            if (month > 0 && day > 0) {
                return LocalDate.of(year, month, day);
            }
            YearMonth nearest = month > 0 ? YearMonth.of(year, month) : YearMonth.of(year, last ? 12 : 1);
            return last ? nearest.atEndOfMonth() : nearest.atDay(1);
        } catch (DateTimeException e) {
            throw new Unusable("date not understood", "%d-%d-%d is no day".formatted(year, month, day));
        }
    }

    /** {@code begyr} for alliances, {@code yrent} for members. */
    private static String column(String part, String which) {
        return which.equals("beg") || which.equals("end") ? which + part : part + which;
    }

    private static int number(Columns row, String column) throws Unusable {
        String value = row.get(column);
        if (MISSING.contains(value)) {
            return 0;
        }
        if (!value.matches("\\d{1,4}")) {
            throw new Unusable("number not understood", "'%s' in '%s' is no whole number".formatted(value, column));
        }
        return Integer.parseInt(value);
    }
}
