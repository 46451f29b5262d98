// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.CsvRow;
import org.entente.formats.CsvRows;
import org.entente.formats.Lines;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV register below its header, with malformed rows told one by one. */
final class Register {

    private final Content content;
    private final CsvRows rows;
    private final List<String> header;
    private final UnaryOperator<List<String>> cleaning;

    /**
     * @param header the names of the columns; the rows stand right behind it
     * @param cleaning takes from the cells of a row what is no part of them
     */
    Register(Content content, CsvRows rows, List<String> header, UnaryOperator<List<String>> cleaning) {
        this.content = content;
        this.rows = rows;
        this.header = header;
        this.cleaning = cleaning;
    }

    /** A register whose header is the first row of the file. */
    static Register of(Content content, Lines lines) throws IOException {
        CsvRows rows = new CsvRows(lines, CsvRows.separator(content.head().firstLine()));
        try {
            CsvRow first = rows.next();
            List<String> header = first == null ? List.of() : first.cells().stream().map(String::strip).toList();
            return new Register(content, rows, header, UnaryOperator.identity());
        } catch (CsvRows.Malformed malformed) {
            return new Register(content, rows, List.of(), UnaryOperator.identity());
        }
    }

    /** Makes an item of a row. */
    @FunctionalInterface
    interface RowReader {

        /** The item, or null where the row only adds to one that is told later. */
        @Nullable
        SourceItem read(Columns row) throws Unusable;
    }

    /** The next item, or null at the end. */
    @Nullable
    SourceItem next(RowReader reader) throws IOException {
        while (true) {
            try {
                CsvRow row = rows.next();
                SourceItem item = row == null ? null : reader.read(Columns.of(header, new CsvRow(row.line(), cleaning.apply(row.cells()))));
                if (row == null || item != null) {
                    return item;
                }
            } catch (CsvRows.Malformed malformed) {
                return malformed.in(content);
            } catch (Unusable unusable) {
                return unusable.at(where());
            } catch (DateTimeException | ArithmeticException e) {
                return Unusable.unforeseen(e).at(where());
            }
        }
    }

    String where() {
        return content.at(rows.line());
    }
}
