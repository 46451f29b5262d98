// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Period;
import org.entente.model.Window;
import org.entente.query.BadParameter;
import org.jspecify.annotations.Nullable;

/** Reads values of parameters, and says what is allowed where one cannot be read. */
final class Asked {

    private static final int LAST_YEAR = 9999;

    private Asked() {}

    /** One of several words, or null where none is given. */
    static <T> @Nullable T oneOf(String parameter, @Nullable String value, T[] all, Function<T, String> word) {
        return oneOf(parameter, value, Arrays.asList(all), word);
    }

    /** One of several words, or null where none is given. */
    static <T> @Nullable T oneOf(String parameter, @Nullable String value, List<T> all, Function<T, String> word) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return all.stream().filter(each -> word.apply(each).equalsIgnoreCase(value)).findFirst().orElseThrow(
                () -> new BadParameter(parameter, value, words(all, word)));
    }

    /** Several of several words, parted by commas or given several times. */
    static <T> List<T> someOf(String parameter, @Nullable List<String> values, List<T> all, Function<T, String> word) {
        return values == null
                ? List.of()
                : values.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip)
                        .flatMap(value -> Optional.ofNullable(oneOf(parameter, value, all, word)).stream()).distinct().toList();
    }

    /** A day, or null where none is given. */
    static @Nullable LocalDate day(String parameter, @Nullable String value) {
        try {
            LocalDate day = value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
            if (day == null || day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // Falls through: it is no day.
        }
        throw new BadParameter(parameter, String.valueOf(value), "a day like 2024-06-19");
    }

    /**
     * A time window {@code 2024-01-01/2024-12-31}, unbounded where a side is left out, or null where none is given.
     *
     * @param undated whether it takes undated facts in: include or exclude, which goes without saying
     */
    static @Nullable Window during(@Nullable String value, @Nullable String undated) {
        Undated taken = oneOf("undated", undated, Undated.values(), each -> each.name().toLowerCase(Locale.ROOT));
        if (value == null || value.isBlank()) {
            if (taken != null) {
                throw new BadParameter("undated", String.valueOf(undated), "given only together with during");
            }
            return null;
        }
        return new Window(days(value), taken == Undated.INCLUDE);
    }

    /** What becomes of facts of which nothing says when they were. */
    private enum Undated {
        EXCLUDE,
        INCLUDE
    }

    private static Period days(String value) {
        String[] ends = value.split("/", -1);
        try {
            if (ends.length == 2) {
                return new Period(day("during", ends[0]), day("during", ends[1]));
            }
        } catch (IllegalArgumentException e) {
            // Falls through: both sides are missing, or they cross.
        }
        throw new BadParameter("during", value, "two days like 2024-01-01/2024-12-31, the first not after the second");
    }

    /** How many items: 1 to 1000. */
    static int limit(int limit) {
        return between("limit", limit, 1, 1000);
    }

    /** A whole number within bounds. */
    static int between(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BadParameter(parameter, String.valueOf(value), "a whole number from %d to %d".formatted(least, most));
        }
        return value;
    }

    /** A number from 0 to 1. */
    static double share(String parameter, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new BadParameter(parameter, String.valueOf(value), "a number from 0 to 1");
        }
        return value;
    }

    /** A text that must be given. */
    static String required(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new BadParameter(parameter, "", "a value");
        }
        return value;
    }

    /** One of several words, one of which must be given. */
    static <T> T requiredOf(String parameter, @Nullable String value, T[] all, Function<T, String> word) {
        T one = oneOf(parameter, value, all, word);
        if (one == null) {
            throw new BadParameter(parameter, "", words(Arrays.asList(all), word));
        }
        return one;
    }

    private static <T> String words(List<T> all, Function<T, String> word) {
        return "one of " + all.stream().map(word).collect(Collectors.joining(", "));
    }

    static boolean isNone(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** Whether claims that are proposed alone are asked for too. */
    static boolean proposed(@Nullable String include) {
        if (isNone(include)) {
            return false;
        }
        if (!"proposed".equals(include)) {
            throw new BadParameter("include", String.valueOf(include), "proposed, or nothing");
        }
        return true;
    }
}
