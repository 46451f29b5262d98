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
import org.entente.model.Entity;
import org.entente.model.Name;

/** What one document says of an entity: its spellings, and what a register adds to them. */
final class Portrait {

    private static final String ALIASES = "aliases";
    /** Attributes that tell how a name was meant in its sentence, or by which number a register names it. */
    private static final Set<String> OF_THE_MENTION = Set.of("government", "adjective", "state", "cow", "year", Name.GUESSED);
    private static final Comparator<String> FULLEST = Comparator.comparing((String text) -> text.equals(text.toUpperCase(Locale.ROOT)))
            .thenComparing(Comparator.comparingInt(String::length).reversed()).thenComparing(Comparator.naturalOrder());

    private final Entity first;
    private final boolean known;
    private final Set<String> spellings = new TreeSet<>(FULLEST);
    private final Set<String> aliases = new TreeSet<>();
    private final Map<String, Object> properties = new TreeMap<>();

    Portrait(Entity first, boolean known) {
        this.first = first;
        this.known = known;
        this.aliases.addAll(first.aliases());
        this.properties.putAll(first.properties());
    }

    void add(Entity entity, Name name) {
        if (Gazetteer.normalise(entity.name()).equals(Gazetteer.normalise(name.text()))) {
            spellings.add(name.text());
        }
        spellings.add(entity.name());
        name.attributes().forEach(this::add);
    }

    Entity entity() {
        String name = known ? first.name() : spellings.iterator().next();
        if (!known) {
            aliases.addAll(spellings);
        }
        List<String> others = known && aliases.size() == first.aliases().size()
                ? first.aliases()
                : aliases.stream().filter(alias -> !alias.equals(name)).toList();
        return new Entity(first.id(), first.kind(), name, others, Map.copyOf(properties));
    }

    private void add(String key, Object value) {
        if (OF_THE_MENTION.contains(key)) {
            return;
        }
        if (!key.equals(ALIASES)) {
            properties.putIfAbsent(key, value);
        } else if (value instanceof List<?> list) {
            list.forEach(alias -> aliases.add(String.valueOf(alias)));
        } else {
            aliases.add(String.valueOf(value));
        }
    }
}
