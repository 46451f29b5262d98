// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who bears a person's name, in whatever order, script and romanisation it is written, with or without a patronymic. A surname alone
 * finds nobody, and two patronymics that differ are two persons.
 *
 * @param <T> whoever bears names
 */
public final class PersonNames<T> {

    private final Map<String, Map<T, Set<String>>> bearers = new HashMap<>();

    /** Takes in a name of somebody. */
    public void add(T bearer, String name) {
        PersonName.of(name).keys().forEach((key, patronymic) -> bearers.computeIfAbsent(key, any -> new HashMap<>(2))
                .computeIfAbsent(bearer, any -> new HashSet<>(2)).add(patronymic));
    }

    /** Forgets somebody with all of these names. */
    public void remove(T bearer, Collection<String> names) {
        names.forEach(name -> PersonName.of(name).keys().keySet().forEach(key -> bearers.computeIfPresent(key, (same, known) -> {
            known.remove(bearer);
            return known.isEmpty() ? null : known;
        })));
    }

    /** All who may bear a name. */
    public Set<T> bearing(String name) {
        Set<T> found = new LinkedHashSet<>();
        PersonName.of(name).keys().forEach((key, patronymic) -> bearers.getOrDefault(key, Map.of()).forEach((bearer, theirs) -> {
            if (agree(patronymic, theirs)) {
                found.add(bearer);
            }
        }));
        return found;
    }

    /** All who bear a name with no word of it left out. */
    public Set<T> bearingInFull(String name) {
        return PersonName.of(name).keys().keySet().stream().limit(1)
                .flatMap(key -> bearers.getOrDefault(key, Map.of()).entrySet().stream())
                .filter(bearer -> bearer.getValue().contains("")).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static boolean agree(String patronymic, Set<String> theirs) {
        List<String> told = theirs.stream().filter(each -> !each.isEmpty()).toList();
        return patronymic.isEmpty() || told.isEmpty() || told.contains(patronymic);
    }
}
