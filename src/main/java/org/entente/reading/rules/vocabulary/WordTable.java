// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The word lists under {@code circumstances/} in the class path: CSV with a header, {@code #} starts a comment. */
public final class WordTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

    private WordTable() {}

    public static List<CSVRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream("/circumstances/" + name), name), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }
}
