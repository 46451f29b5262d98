// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a parameter of a canned query takes. */
public enum ParamType {

    TEXT("text", text -> text),
    ENTITY("a name or an id", text -> text),
    INTEGER("a whole number", Long::valueOf),
    NUMBER("a number", ParamType::finite),
    DATE("a date like 2024-06-19", ParamType::day),
    BOOLEAN("true or false", ParamType::truth);

    private static final int LONGEST = 1_000;

    private final String takes;
    private final Function<String, Object> reader;

    ParamType(String takes, Function<String, Object> reader) {
        this.takes = takes;
        this.reader = reader;
    }

    /** The name in headers and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this key. */
    static Optional<ParamType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether the header of a query tells between which numbers it lies. */
    boolean isNumber() {
        return this == INTEGER || this == NUMBER;
    }

    /** The value that a text stands for; one of a number lies in its range. */
    Object read(String parameter, String text, @Nullable Range range) {
        String allowed = range == null ? takes : takes + " " + range;
        try {
            Object value = reader.apply(text.strip());
            if (text.length() <= LONGEST && (range == null || value instanceof Number number && range.holds(number))) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadParameter(parameter, text, allowed);
        }
        throw new BadParameter(parameter, text, text.length() > LONGEST ? "at most %d characters".formatted(LONGEST) : allowed);
    }

    /** One of four figures: the calendars of the database and of Java end elsewhere. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
