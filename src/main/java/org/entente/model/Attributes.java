// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What sources say of an entity in words of their own: apart from all that Entente writes, whatever the words are.
 *
 * @param values the values of each attribute, in order and each once, by its name
 */
public record Attributes(Map<String, List<String>> values) {

    /** Nothing said. */
    public static final Attributes NONE = new Attributes(Map.of());

    private static final int LONGEST_NAME = 100;

    public Attributes {
        SortedMap<String, List<String>> ordered = new TreeMap<>();
        values.forEach((name, all) -> {
            if (!isName(name)) {
                throw new IllegalArgumentException("no name of an attribute: " + name);
            }
            List<String> clean = clean(all);
            if (!clean.isEmpty()) {
                ordered.put(name, clean);
            }
        });
        values = Collections.unmodifiableSortedMap(ordered);
    }

    /** Whether an attribute may be called so: up to 100 characters, none of them a control character or an equals sign. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(c -> c == '=' || Character.isISOControl(c));
    }

    /** Those of a list of {@code name=value}. */
    public static Attributes ofPairs(Collection<?> pairs) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Object each : pairs) {
            String pair = String.valueOf(each);
            int equals = pair.indexOf('=');
            if (equals > 0 && isName(pair.substring(0, equals))) {
                values.computeIfAbsent(pair.substring(0, equals), any -> new ArrayList<>(1)).add(pair.substring(equals + 1));
            }
        }
        return values.isEmpty() ? NONE : new Attributes(values);
    }

    /** As a list of {@code name=value}, one for each value. */
    public List<String> pairs() {
        return values.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value)).toList();
    }

    /** The values of an attribute; none where nobody says it. */
    public Stream<String> of(String name) {
        return values.getOrDefault(name, List.of()).stream();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What both say. */
    public Attributes and(Attributes other) {
        if (other.isEmpty() || equals(other)) {
            return this;
        }
        Map<String, List<String>> both = new TreeMap<>(values);
        other.values.forEach((name, more) -> both.merge(name, more, (one, two) -> Stream.concat(one.stream(), two.stream()).toList()));
        return new Attributes(both);
    }

    /** The same without the attributes of these names. */
    public Attributes without(Collection<String> names) {
        Map<String, List<String>> left = new TreeMap<>(values);
        left.keySet().removeAll(names);
        return new Attributes(left);
    }

    /** Control characters, which no list or table of the graph could keep, become blanks. */
    private static List<String> clean(List<String> values) {
        TreeSet<String> clean = new TreeSet<>();
        values.forEach(value -> clean.add(value.chars().anyMatch(Attributes::isForeign)
                ? value.codePoints().map(c -> isForeign(c) ? ' ' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString()
                : value));
        clean.removeIf(String::isBlank);
        return List.copyOf(clean);
    }

    private static boolean isForeign(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
