// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvRowsTests {

    @Test
    void readsQuotesCommasAndLineBreaksInCells() {
        assertThat(read("a,\"b, \"\"c\"\"\",\r\n\"two\r\nlines\",,x\n\nlast")).containsExactly("1[a|b, \"c\"|]", "2[two\r\nlines||x]",
                "5[last]");
    }

    @Test
    void goesOnBehindAQuoteThatDoesNotEnd() {
        assertThat(read("a,b\nc,\"d\ne,f\ng,h")).containsExactly("1[a|b]", "f.csv:2:3 quote not closed", "3[e|f]", "4[g|h]");
    }

    @Test
    void goesOnBehindTextAfterAQuote() {
        assertThat(read("a,\"b\"c,d\ne,f")).containsExactly("f.csv:1:6 text behind a quote", "2[e|f]");
    }

    @Test
    void keepsQuotesInsideAPlainCell() {
        assertThat(read("a 5\" gun,b")).containsExactly("1[a 5\" gun|b]");
    }

    private static List<String> read(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Lines lines = new Lines(new ByteArrayInputStream(bytes), 1000);
        Content content = new Content(Path.of("f.csv"), "f.csv", new Head(new Encoding(StandardCharsets.UTF_8, 0), csv, true),
                new ByteArrayInputStream(bytes));
        CsvRows rows = new CsvRows(lines, ',');
        List<String> read = new ArrayList<>();
        while (true) {
            try {
                CsvRow row = rows.next();
                if (row == null) {
                    return read;
                }
                read.add(row.line() + "[" + String.join("|", row.cells()) + "]");
            } catch (CsvRows.Malformed malformed) {
                read.add(malformed.in(content).skip().where() + " " + malformed.in(content).skip().reason());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
