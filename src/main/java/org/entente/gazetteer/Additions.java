// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins a user's row to the entry that has the same id: lists grow, a single value is replaced. */
final class Additions {

    private Additions() {}

    static GazetteerEntry join(GazetteerEntry known, GazetteerEntry added) {
        Map<String, String> columns = new LinkedHashMap<>(known.columns());
        added.columns()
                .forEach((column, cell) -> columns.merge(column, cell, (before, after) -> EntryFile.isList(column)
                        ? union(before, after)
                        : after));
        if (!known.entity().name().equals(added.entity().name())) {
            columns.merge("aliases", known.entity().name(), Additions::union);
        }
        return new EntryFile(added.entity().id()).entry(columns, 1);
    }

    private static String union(String before, String after) {
        Set<String> parts = new LinkedHashSet<>(EntryFile.split(before));
        parts.addAll(List.copyOf(EntryFile.split(after)));
        return parts.stream().collect(Collectors.joining("|"));
    }
}
