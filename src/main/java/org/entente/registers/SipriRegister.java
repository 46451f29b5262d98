// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.CsvRows;
import org.entente.formats.Dates;
import org.entente.formats.Items;
import org.entente.formats.Line;
import org.entente.formats.Lines;
import org.entente.formats.Sizes;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.jspecify.annotations.Nullable;

/** The trade register of the SIPRI Arms Transfers Database: a preamble, then a row for each delivery of a deal. */
public final class SipriRegister implements Items, RowGroups.Reading<SipriDelivery> {

    public static final String ID = "SIPRI AT Database ID";

    private static final Pattern SELECTION = Pattern.compile("(from .{1,200} to .{1,200}?)[\\s;]{0,50}$");
    private static final Pattern GENERATED = Pattern.compile("Data generated:\\s*(\\d{1,2} \\p{L}+ \\d{4})");

    private final RowGroups<SipriDelivery> deals;
    private final Preamble preamble;

    public SipriRegister(Content content) throws IOException {
        try (InputStream again = content.again()) {
            preamble = Preamble.read(new Lines(again, Sizes.MAX_DOCUMENT_BYTES));
        }
        deals = new RowGroups<>(content, lines -> open(content, lines), this);
    }

    private static Register open(Content content, Lines lines) throws IOException {
        Preamble above = Preamble.read(lines);
        int columns = above.header().size();
        return new Register(content, new CsvRows(lines, above.separator()), above.header(), cells -> cleaned(cells, columns));
    }

    @Override
    public SipriDelivery row(Columns row) throws Unusable {
        return SipriDelivery.of(row);
    }

    @Override
    public String key(SipriDelivery delivery) {
        return delivery.deal();
    }

    @Override
    public SourceItem item(List<SipriDelivery> deliveries) throws Unusable {
        return new SipriDeal(deliveries, preamble.edition(), preamble.generated()).read();
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        return deals.next();
    }

    /** A row's last cell ends with a semicolon that is no part of it. */
    private static List<String> cleaned(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row);
        cells.replaceAll(String::strip);
        while (cells.size() > columns && withoutSemicolon(cells.getLast()).isEmpty()) {
            cells.removeLast();
        }
        cells.set(cells.size() - 1, withoutSemicolon(cells.getLast()));
        return cells;
    }

    private static String withoutSemicolon(String cell) {
        int end = cell.length();
        while (end > 0 && (cell.charAt(end - 1) == ';' || Character.isWhitespace(cell.charAt(end - 1)))) {
            end--;
        }
        return cell.substring(0, end);
    }

    @Override
    public String where() {
        return deals.where();
    }

    @Override
    public Set<String> registers() {
        return Set.of(preamble.edition());
    }

    /** What stands above the rows: which deals were selected, when, and the header. */
    private record Preamble(String edition, @Nullable LocalDate generated, List<String> header, char separator) {

        static Preamble read(Lines lines) throws IOException {
            String edition = "SIPRI Arms Transfers Database";
            LocalDate generated = null;
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().contains(ID)) {
                    return of(edition, generated, line.text().strip().replaceFirst("^\uFEFF", "").replace("\"", ""));
                }
                Matcher selection = SELECTION.matcher(line.text());
                if (line.number() == 1 && selection.find()) {
                    edition += " " + selection.group(1).replaceAll("\\s+", " ");
                }
                Matcher date = GENERATED.matcher(line.text());
                generated = date.find() ? Dates.day(date.group(1)).orElse(null) : generated;
            }
            return new Preamble(edition, generated, List.of(ID), ',');
        }

        private static Preamble of(String edition, @Nullable LocalDate generated, String header) {
            char separator = CsvRows.separator(header);
            List<String> columns = Arrays.stream(withoutSemicolon(header).split(Pattern.quote(String.valueOf(separator))))
                    .map(String::strip).toList();
            return new Preamble(edition, generated, columns, separator);
        }
    }
}
