// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a parameter of a canned query takes. */
public enum ParamType {

    TEXT("text", text -> text),
    ENTITY("a name or an id", text -> text),
    INTEGER("a whole number", Long::valueOf),
    NUMBER("a number", ParamType::finite),
    DATE("a date like 2024-06-19", LocalDate::parse),
    BOOLEAN("true or false", ParamType::truth);

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

    /** The value that a text stands for. */
    Object read(String parameter, String text) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadParameter(parameter, text, takes);
        }
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
