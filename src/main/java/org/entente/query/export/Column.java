// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the values of a property are, in the words of Neo4j's importer. */
enum Column {

    LONG("long"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    DATE("date"),
    LONGS("long[]"),
    STRINGS("string[]"),
    STRING("string");

    private final String type;

    Column(String type) {
        this.type = type;
    }

    /** The type behind the name in a header. */
    String type() {
        return type;
    }

    private static Column of(Object value) {
        return switch (value) {
            case Long _ -> LONG;
            case Double _ -> DOUBLE;
            case Boolean _ -> BOOLEAN;
            case LocalDate _ -> DATE;
            case List<?> list when !list.isEmpty() && list.stream().allMatch(Long.class::isInstance) -> LONGS;
            case List<?> _ -> STRINGS;
            default -> STRING;
        };
    }

    /** The narrower type that holds both. */
    private Column or(Column other) {
        if (this == other) {
            return this;
        }
        boolean lists = (this == LONGS || this == STRINGS) && (other == LONGS || other == STRINGS);
        boolean numbers = (this == LONG || this == DOUBLE) && (other == LONG || other == DOUBLE);
        return lists ? STRINGS : numbers ? DOUBLE : STRING;
    }

    /** The columns that hold all these properties, by name. */
    static final class Set {

        private final Map<String, Column> columns = new TreeMap<>();

        void add(Map<String, Object> properties) {
            properties.forEach((name, value) -> columns.merge(name, of(value), Column::or));
        }

        Map<String, Column> byName() {
            return columns;
        }
    }
}
