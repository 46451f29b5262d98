// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.Lines;
import org.entente.formats.Sizes;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a register that make one item together, wherever they stand: it is told when the last of them is read.
 *
 * A first pass over the file counts them. A row that cannot be used is left out by itself.
 *
 * @param <R> a row as it is understood
 */
final class RowGroups<R> {

    private final Register register;
    private final Reading<R> reading;
    private final Map<String, Integer> rowsLeft = new HashMap<>();
    private final Map<String, List<R>> open = new HashMap<>();

    /**
     * @param opening finds the rows in the lines of the file
     * @param reading understands rows
     */
    RowGroups(Content content, Opening opening, Reading<R> reading) throws IOException {
        this.register = opening.open(content.lines());
        this.reading = reading;
        try (InputStream again = content.again()) {
            Register counted = opening.open(new Lines(again, Sizes.MAX_DOCUMENT_BYTES));
            while (counted.next(this::count) != null) {
                continue;
            }
        }
    }

    /** Finds the rows of a register in the lines of its file. */
    @FunctionalInterface
    interface Opening {

        Register open(Lines lines) throws IOException;
    }

    /** Understands the rows of a register. */
    interface Reading<R> {

        /** @throws Unusable where the row is to be left out */
        R row(Columns row) throws Unusable;

        /** What the rows with the same key belong to. */
        String key(R row);

        /** The item of all rows with one key, in the order of the file. */
        SourceItem item(List<R> rows) throws Unusable;
    }

    private @Nullable SourceItem count(Columns columns) throws Unusable {
        rowsLeft.merge(reading.key(reading.row(columns)), 1, Integer::sum);
        return null;
    }

    /** The next item, or null at the end. */
    @Nullable
    SourceItem next() throws IOException {
        return register.next(this::add);
    }

    private @Nullable SourceItem add(Columns columns) throws Unusable {
        R row = reading.row(columns);
        String key = reading.key(row);
        List<R> rows = open.computeIfAbsent(key, any -> new ArrayList<>(1));
        rows.add(row);
        if (rowsLeft.merge(key, -1, Integer::sum) > 0) {
            return null;
        }
        open.remove(key);
        rowsLeft.remove(key);
        return reading.item(rows);
    }

    String where() {
        return register.where();
    }
}
