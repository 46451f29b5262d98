// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.entente.model.FactType;
import org.entente.model.YamlPart;
import org.jspecify.annotations.Nullable;

/**
 * What patterns of a type may look for.
 *
 * @param type the type of fact
 * @param kinds its roles and details, each with what fills it, first one first; none where a pattern must say so
 */
public record Slots(FactType type, Map<String, List<Kind>> kinds) {

    public static Slots of(FactType type) {
        Map<String, List<Kind>> kinds = new LinkedHashMap<>();
        type.links().forEach(link -> kinds.put(link.role().key(), kinds(link.fillers())));
        type.shape().details().forEach((detail, fillers) -> kinds.put(detail.key(), kinds(fillers)));
        return new Slots(type, kinds);
    }

    /** The names of roles and details. */
    List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /** What fills a slot that a pattern names without saying so. */
    List<Kind> usual(String slot) {
        return kinds.getOrDefault(slot, List.of());
    }

    /** Kinds of filler as they are written: {@code arms/part}. */
    static List<Kind> kinds(String written) {
        return Arrays.stream(written.split("/")).map(String::strip).map(Kind::named).toList();
    }

    /** Reads what a part of a file says; what is wrong with it is told with its line. */
    static <T> T at(YamlPart part, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw part.refused(String.valueOf(e.getMessage()));
        }
    }

    private static List<Kind> kinds(@Nullable YamlPart fillers) {
        return fillers == null || fillers.isEmpty() ? List.of() : at(fillers, () -> kinds(fillers.text()));
    }
}
