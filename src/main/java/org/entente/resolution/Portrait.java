// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.Name;

/** What one document says of an entity: its spellings, and what a register adds to them. */
final class Portrait {

    private static final Comparator<String> FULLEST = Comparator.comparing((String text) -> text.equals(text.toUpperCase(Locale.ROOT)))
            .thenComparing(Comparator.comparingInt(String::length).reversed()).thenComparing(Comparator.naturalOrder());

    private final Entity first;
    private final boolean known;
    private final Set<String> spellings = new TreeSet<>(FULLEST);
    private final Set<String> aliases = new TreeSet<>();
    private final Map<String, Object> properties = new TreeMap<>();
    private Attributes said;

    Portrait(Entity first, boolean known) {
        this.first = first;
        this.known = known;
        this.aliases.addAll(first.aliases());
        this.properties.putAll(first.properties());
        this.said = first.attributes();
    }

    void add(Entity entity, Name name) {
        if (Gazetteer.normalise(entity.name()).equals(Gazetteer.normalise(name.text()))) {
            spellings.add(name.text());
        }
        spellings.add(entity.name());
        name.attributes().forEach(this::add);
        said = said.and(name.said());
    }

    Entity entity() {
        String name = known ? first.name() : spellings.iterator().next();
        if (!known) {
            aliases.addAll(spellings);
        }
        List<String> others = known && aliases.size() == first.aliases().size()
                ? first.aliases()
                : aliases.stream().filter(alias -> !alias.equals(name)).toList();
        return new Entity(first.id(), first.kind(), name, others, Map.copyOf(properties), said);
    }

    /** Of how a name was meant, other names and whether it is a class stay true of the entity; the rest is of the mention. */
    private void add(String key, Object value) {
        if (key.equals(Name.ALIASES) && value instanceof List<?> list) {
            list.forEach(alias -> aliases.add(String.valueOf(alias)));
        } else if (key.equals(Entity.IS_CLASS)) {
            properties.putIfAbsent(key, value);
        }
    }
}
