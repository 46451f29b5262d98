// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.model.Entity;

/** Joins what several documents say of one entity; the order in which they come does not matter. */
public final class EntityState {

    /** The name to show: one that is not all capitals, then the longest, then the first in the alphabet. */
    private static final Comparator<String> BETTER_NAME = Comparator.comparing(EntityState::isShouted)
            .thenComparing(Comparator.comparing(String::length).reversed()).thenComparing(Comparator.naturalOrder());

    private EntityState() {}

    /** Both as one. */
    public static Entity join(Entity one, Entity other) {
        if (one.equals(other)) {
            return one;
        }
        String name = BETTER_NAME.compare(one.name(), other.name()) <= 0 ? one.name() : other.name();
        TreeSet<String> aliases = new TreeSet<>(one.aliases());
        aliases.addAll(other.aliases());
        aliases.add(one.name());
        aliases.add(other.name());
        aliases.remove(name);
        return new Entity(one.id(), one.kind(), name, List.copyOf(aliases), join(one.properties(), other.properties()),
                one.attributes().and(other.attributes()));
    }

    /** The same with its aliases in order, each once, and without its name among them. */
    public static Entity normal(Entity entity) {
        TreeSet<String> aliases = new TreeSet<>(entity.aliases());
        aliases.remove(entity.name());
        Map<String, Object> properties = new TreeMap<>(entity.properties());
        properties.replaceAll((key, value) -> value instanceof List<?> list ? union(list, List.of()) : number(value));
        return new Entity(entity.id(), entity.kind(), entity.name(), List.copyOf(aliases), properties, entity.attributes());
    }

    private static Map<String, Object> join(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> joined = new TreeMap<>(one);
        other.forEach((key, value) -> joined.merge(key, value, EntityState::join));
        return joined;
    }

    private static Object join(Object one, Object other) {
        if (one instanceof List<?> || other instanceof List<?>) {
            return union(asList(one), asList(other));
        }
        return String.valueOf(one).compareTo(String.valueOf(other)) >= 0 ? one : other;
    }

    private static List<?> asList(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static List<String> union(List<?> one, List<?> other) {
        TreeSet<String> union = new TreeSet<>();
        one.stream().map(Objects::toString).forEach(union::add);
        other.stream().map(Objects::toString).forEach(union::add);
        return new ArrayList<>(union);
    }

    private static Object number(Object value) {
        return value instanceof Integer integer ? Long.valueOf(integer) : value instanceof Float real ? Double.valueOf(real) : value;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
