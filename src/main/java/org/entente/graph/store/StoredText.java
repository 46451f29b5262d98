// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.entente.model.Held;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Values that properties hold as texts or by halves. */
final class StoredText {

    private StoredText() {}

    /** {@code key=value}, one for each value, in order. */
    static <K extends Comparable<? super K>> List<String> pairs(Map<K, List<String>> map, Function<K, String> key) {
        List<String> pairs = new ArrayList<>();
        map.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue().forEach(value -> pairs.add(key.apply(entry.getKey()) + "=" + value)));
        return pairs;
    }

    static <K extends Comparable<? super K>> Map<K, List<String>> map(Value pairs, Function<String, Optional<K>> key) {
        Map<K, List<String>> map = new TreeMap<>();
        for (String pair : pairs.isNull() ? List.<String>of() : pairs.asList(Value::asString)) {
            int equals = pair.indexOf('=');
            map.computeIfAbsent(key.apply(pair.substring(0, equals)).orElseThrow(), any -> new ArrayList<>(1))
                    .add(pair.substring(equals + 1));
        }
        return map;
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static @Nullable Period period(Value node) {
        Period time = period(node, "from", "to");
        return time == null ? null : new Period(time.from(), time.to(), node.get("open").asBoolean(false));
    }

    static @Nullable Period period(Value node, String first, String last) {
        LocalDate from = day(node.get(first));
        LocalDate to = day(node.get(last));
        return from == null && to == null ? null : new Period(from, to);
    }

    static @Nullable Quantity quantity(Value node) {
        Value min = node.get("quantityMin");
        Value max = node.get("quantityMax");
        if (min.isNull() && max.isNull()) {
            return null;
        }
        return new Quantity(min.isNull() ? null : (Long) min.asLong(), max.isNull() ? null : (Long) max.asLong(), text(node.get("unit")),
                node.get("approximate").asBoolean(false));
    }

    static void put(Map<String, Object> properties, @Nullable Period time) {
        if (time != null) {
            putUnlessNull(properties, "from", time.from());
            putUnlessNull(properties, "to", time.to());
            if (time.open()) {
                properties.put("open", true);
            }
        }
    }

    static void put(Map<String, Object> properties, Held held) {
        putUnlessNull(properties, "heldFrom", held.from());
        putUnlessNull(properties, "heldTo", held.to());
        properties.put("held", held.basis().key());
    }

    static void put(Map<String, Object> properties, @Nullable Quantity quantity) {
        if (quantity != null) {
            putUnlessNull(properties, "quantityMin", quantity.min());
            putUnlessNull(properties, "quantityMax", quantity.max());
            putUnlessNull(properties, "unit", quantity.unit());
            properties.put("approximate", quantity.approximate());
        }
    }

    private static void putUnlessNull(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }
}
