// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Name;

/** The people of a document by last name, in full, with the organisation that each speaks for. */
final class People {

    private final Map<String, List<Name>> byLastName = new HashMap<>();

    void introduce(Name person, List<Name> organisations) {
        List<Name> known = byLastName.getOrDefault(key(person.text()), List.of());
        Name full = !known.isEmpty() && known.getFirst().text().length() >= person.text().length() ? known.getFirst() : person;
        List<Name> bodies = organisations.isEmpty() && !known.isEmpty() ? known.subList(1, known.size()) : organisations;
        byLastName.put(key(person.text()), Stream.concat(Stream.of(full), bodies.stream()).toList());
    }

    /** The person in full, then the organisation where the text has named one. */
    List<Name> recall(Name person) {
        List<Name> known = byLastName.get(key(person.text()));
        if (known == null) {
            return List.of(person);
        }
        boolean same = known.getFirst().text().equals(person.text()) || !person.text().contains(" ");
        return same ? known : List.of(person);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
