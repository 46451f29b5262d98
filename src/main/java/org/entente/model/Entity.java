// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Somebody or something that facts are about.
 *
 * @param id stable and readable: {@code state:north-korea}
 * @param kind what sort of thing it is
 * @param name the name to show
 * @param aliases other names, in any script
 * @param properties what the kind calls for: strings, numbers, booleans or lists of strings, by property name in the graph
 * @param attributes what sources say of it in words of their own
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases, Map<String, Object> properties,
        Attributes attributes) {

    /** The property that is true for goods and weapons that name a class rather than a model. */
    public static final String IS_CLASS = "isClass";

    /** The property of weapons and goods that lists the ids of all classes that they are of, the narrowest first. */
    public static final String CLASSES = "classes";

    /** The properties of every entity, which are never among those that a kind calls for. */
    public static final Set<String> OWN = Set.of("id", "name", "aliases", "attributes");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._~@-]{1,400}");

    public Entity {
        if (!Collections.disjoint(OWN, properties.keySet())) {
            throw new IllegalArgumentException("the properties of %s would hide what every entity has: %s".formatted(id,
                    properties.keySet()));
        }
    }

    /** An entity of which sources say nothing in words of their own. */
    public Entity(String id, EntityKind kind, String name, List<String> aliases, Map<String, Object> properties) {
        this(id, kind, name, aliases, properties, Attributes.NONE);
    }

    /** Whether an id has but the characters that one may have, and ends somewhere. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** An entity known by its name alone. */
    public static Entity named(String id, EntityKind kind, String name) {
        return new Entity(id, kind, name, List.of(), Map.of());
    }

    /** The same with a property more. */
    public Entity with(String property, Object value) {
        Map<String, Object> more = new TreeMap<>(properties);
        more.put(property, value);
        return new Entity(id, kind, name, aliases, more, attributes);
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
