// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.List;
import java.util.Map;

import org.entente.model.Entity;

/**
 * One row of a gazetteer.
 *
 * @param entity what the row is about
 * @param names every form that names it in text, its own name first
 * @param adjectives forms that stand for it before a noun or as its people: {@code Russian}, {@code Russians}
 * @param columns the row as it stands, by column, without empty cells
 */
public record GazetteerEntry(Entity entity, List<String> names, List<String> adjectives, Map<String, String> columns) {

    /** Whether a form counts only in the very letters given, because it is also a common word or a short acronym. */
    public boolean exact(String name) {
        return list("exact").contains(name);
    }

    /** The values of a column that holds a list, empty where it has none. */
    public List<String> list(String column) {
        return EntryFile.split(columns.getOrDefault(column, ""));
    }
}
