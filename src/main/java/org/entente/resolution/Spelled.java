// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.gazetteer.WrittenNames;
import org.entente.model.Name;

/** A name with the several that one value of it may hold taken apart. */
final class Spelled {

    private Spelled() {}

    /** The same name under the first that it holds, with the others among its aliases, these taken apart as well. */
    static Name apart(Name name) {
        List<String> held = WrittenNames.apart(name.text(), name.kind());
        Object known = name.attributes().get(Name.ALIASES);
        if (held.size() == 1 && held.getFirst().equals(name.text()) && known == null) {
            return name;
        }
        Set<String> aliases = new LinkedHashSet<>(held);
        (known instanceof List<?> list ? list : known == null ? List.of() : List.of(known))
                .forEach(alias -> aliases.addAll(WrittenNames.apart(String.valueOf(alias), name.kind())));
        aliases.remove(held.getFirst());
        Map<String, Object> attributes = new TreeMap<>(name.attributes());
        if (!aliases.isEmpty()) {
            attributes.put(Name.ALIASES, List.copyOf(aliases));
        }
        List<String> names = new ArrayList<>(held);
        if (name.attributes().get(Name.NAMES) instanceof List<?> list) {
            list.forEach(other -> names.addAll(WrittenNames.apart(String.valueOf(other), name.kind())));
        }
        attributes.put(Name.NAMES, names.stream().distinct().toList());
        return new Name(held.getFirst(), name.kind(), name.entityId(), attributes, name.said());
    }

    /** The names that a bearer goes by first: the one that it is told by, then those beside it; no aliases. */
    static List<String> principal(Name name) {
        return name.attributes().get(Name.NAMES) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(name.text());
    }
}
