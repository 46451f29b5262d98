// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a register with the names of its columns.
 *
 * @param line the line on which it begins
 * @param values the cells that are not blank, by column, in the order of the file
 */
public record Columns(long line, Map<String, String> values) {

    /** @throws Unusable where the row has not as many cells as the header */
    public static Columns of(List<String> header, CsvRow row) throws Unusable {
        if (row.cells().size() != header.size()) {
            throw new Unusable("row of another length",
                    "it has %d cells, the header %d; see to its commas and quotes".formatted(row.cells().size(), header.size()));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                values.put(header.get(i), row.cells().get(i));
            }
        }
        return new Columns(row.line(), values);
    }

    /** The cell, stripped, or the empty string. */
    public String get(String column) {
        return values.getOrDefault(column, "").strip();
    }

    /** @throws Unusable where the cell is blank */
    public String required(String column) throws Unusable {
        String value = get(column);
        if (value.isEmpty()) {
            throw new Unusable("row without " + column, "its cell '%s' is empty; fill it".formatted(column));
        }
        return value;
    }

    /** The parts of a cell that holds a list. */
    public List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : get(column).split(";")) {
            if (!part.isBlank() && !parts.contains(part.strip())) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
