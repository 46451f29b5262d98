// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The trade register of the SIPRI Arms Transfers Database: a preamble, then a row for each delivery of a deal.
 *
 * A deal is told when its last row is read, wherever its rows stand; a first pass over the file counts them.
 */
final class SipriRegister implements Items {

    static final String ID = "SIPRI AT Database ID";

    private static final Pattern SELECTION = Pattern.compile("(from .* to .*?)[\\s;]*$");
    private static final Pattern GENERATED = Pattern.compile("Data generated:\\s*(\\d{1,2} \\p{L}+ \\d{4})");

    private final Content content;
    private final CsvRows rows;
    private final String edition;
    private final @Nullable LocalDate generated;
    private final List<String> header;
    private final Map<String, Integer> rowsLeft;
    private final Map<String, List<Columns>> open = new HashMap<>();

    SipriRegister(Content content) throws IOException {
        this.content = content;
        Lines lines = content.lines();
        Preamble preamble = Preamble.read(lines);
        edition = preamble.edition();
        generated = preamble.generated();
        header = preamble.header();
        rows = new CsvRows(lines);
        rowsLeft = countRows(content);
    }

    private static Map<String, Integer> countRows(Content content) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream again = content.again()) {
            Lines lines = new Lines(again, Sources.MAX_DOCUMENT_BYTES);
            List<String> header = Preamble.read(lines).header();
            CsvRows rows = new CsvRows(lines);
            boolean more = true;
            while (more) {
                try {
                    CsvRow row = rows.next();
                    more = row != null;
                    if (row != null) {
                        counts.merge(columns(header, row).required(ID), 1, Integer::sum);
                    }
                } catch (CsvRows.Malformed | Unusable bad) {
                    continue;
                }
            }
        }
        return counts;
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        while (true) {
            try {
                CsvRow row = rows.next();
                if (row == null) {
                    return null;
                }
                List<Columns> deal = add(columns(header, row));
                if (deal != null) {
                    return new SipriDeal(deal, edition, generated).read();
                }
            } catch (CsvRows.Malformed malformed) {
                return malformed.in(content);
            } catch (Unusable unusable) {
                return unusable.at(where());
            }
        }
    }

    /** The rows of the row's deal where it is the last of them, else null. */
    private @Nullable List<Columns> add(Columns row) throws Unusable {
        String id = row.required(ID);
        open.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
        return rowsLeft.merge(id, -1, Integer::sum) > 0 ? null : open.remove(id);
    }

    /** A row's last cell ends with a semicolon that is no part of it. */
    private static Columns columns(List<String> header, CsvRow row) throws Unusable {
        List<String> cells = new ArrayList<>(row.cells());
        cells.replaceAll(String::strip);
        while (cells.size() > header.size() && cells.getLast().replace(";", "").isBlank()) {
            cells.removeLast();
        }
        cells.set(cells.size() - 1, withoutSemicolon(cells.getLast()));
        return Columns.of(header, new CsvRow(row.line(), cells));
    }

    private static String withoutSemicolon(String cell) {
        return cell.replaceFirst("[\\s;]+$", "");
    }

    @Override
    public String where() {
        return content.at(rows.line());
    }

    @Override
    public Set<String> registers() {
        return Set.of(edition);
    }

    /** What stands above the rows: which deals were selected, when, and the header. */
    private record Preamble(String edition, @Nullable LocalDate generated, List<String> header) {

        static Preamble read(Lines lines) throws IOException {
            String edition = "SIPRI Arms Transfers Database";
            LocalDate generated = null;
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().contains(ID)) {
                    return new Preamble(edition, generated, header(line.text()));
                }
                Matcher selection = SELECTION.matcher(line.text());
                if (line.number() == 1 && selection.find()) {
                    edition += " " + selection.group(1).replaceAll("\\s+", " ");
                }
                Matcher date = GENERATED.matcher(line.text());
                generated = date.find() ? Dates.day(date.group(1)).orElse(null) : generated;
            }
            return new Preamble(edition, generated, List.of(ID));
        }

        private static List<String> header(String line) {
            String row = line.strip().replaceFirst("^\uFEFF", "").replace("\"", "");
            return List.of(withoutSemicolon(row).split("\\s*,\\s*"));
        }
    }
}
