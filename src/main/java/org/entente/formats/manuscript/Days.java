// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Days as metadata write them, as 2024-06-19. A date that is not understood is none. */
final class Days {

    private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4}-\\d\\d-\\d\\d)(?:\\D.*)?$", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("^\\s*(?:D:)?(\\d{4})(\\d\\d)(\\d\\d)(?:\\d{6}.*)?\\s*$");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:^|.*?\\D)(\\d{1,2}) (\\p{L}{3,9})\\.?,? (\\d{4})(?:\\D.*|$)",
            Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:^|.*?\\s)(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(?:\\D.*|$)",
            Pattern.DOTALL);
    private static final List<DateTimeFormatter> MONTHS = List.of(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

    private Days() {}

    static Stream<String> of(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return Stream.of();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return checked(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return checked("%s-%s-%s".formatted(compact.group(1), compact.group(2), compact.group(3)), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return named(day.group(1), day.group(2), day.group(3));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        return month.matches() ? named(month.group(2), month.group(1), month.group(3)) : Stream.of();
    }

    static @Nullable String of(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Stream<String> named(String day, String month, String year) {
        String name = month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1).toLowerCase(Locale.ROOT);
        return MONTHS.stream().flatMap(form -> checked("%s %s %s".formatted(day, name, year), form)).limit(1);
    }

    private static Stream<String> checked(String text, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(text, form).toString());
        } catch (DateTimeException e) {
            return Stream.of();
        }
    }
}
