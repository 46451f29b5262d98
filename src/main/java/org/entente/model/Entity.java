// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;

/**
 * Somebody or something that facts are about.
 *
 * @param id stable and readable: {@code state:north-korea}
 * @param kind what sort of thing it is
 * @param name the name to show
 * @param aliases other names, in any script
 * @param properties what the kind calls for: strings, numbers, booleans or lists of strings, by property name in the graph
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases, Map<String, Object> properties) {

    /** The property that is true for goods and weapons that name a class rather than a model. */
    public static final String IS_CLASS = "isClass";

    /** The property of weapons and goods that lists the ids of all classes that they are of, the narrowest first. */
    public static final String CLASSES = "classes";

    /** An entity known by its name alone. */
    public static Entity named(String id, EntityKind kind, String name) {
        return new Entity(id, kind, name, List.of(), Map.of());
    }

    /** The ids of all classes that it is of. */
    public List<String> classes() {
        return properties.get(CLASSES) instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
    }

    /** Whether it names a class of goods or weapons, not a model. */
    public boolean isClass() {
        return Boolean.TRUE.equals(properties.get(IS_CLASS));
    }
}
