// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of a CSV register below its header, with malformed rows told one by one. */
final class Register {

    private final Content content;
    private final CsvRows rows;
    private final List<String> header;

    /** @param header the names of the columns; the rows stand right behind it */
    Register(Content content, CsvRows rows, List<String> header) {
        this.content = content;
        this.rows = rows;
        this.header = header;
    }

    /** A register whose header is the first row of the file. */
    static Register of(Content content) throws IOException {
        CsvRows rows = new CsvRows(content.lines());
        try {
            CsvRow first = rows.next();
            return new Register(content, rows, first == null ? List.of() : first.cells().stream().map(String::strip).toList());
        } catch (CsvRows.Malformed malformed) {
            return new Register(content, rows, List.of());
        }
    }

    /** Makes an item of a row. */
    @FunctionalInterface
    interface RowReader {

        SourceItem read(Columns row) throws Unusable;
    }

    /** The next item, or null at the end. */
    @Nullable
    SourceItem next(RowReader reader) throws IOException {
        try {
            CsvRow row = rows.next();
            return row == null ? null : reader.read(Columns.of(header, row));
        } catch (CsvRows.Malformed malformed) {
            return malformed.in(content);
        } catch (Unusable unusable) {
            return unusable.at(where());
        }
    }

    String where() {
        return content.at(rows.line());
    }
}
