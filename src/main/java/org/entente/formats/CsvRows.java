// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads CSV row by row (RFC 4180); a malformed row is told with line and column, and reading goes on behind its first line. */
public final class CsvRows {

    private static final int MOST_LINES = 200;

    private final Lines lines;
    private final char separator;
    private final Deque<Line> again = new ArrayDeque<>();
    private long line;
    private int at;

    /** @param separator what stands between cells */
    public CsvRows(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** What stands between the cells of a header: a comma, semicolon or tab, whichever it has most of. */
    public static char separator(String header) {
        char most = ',';
        for (char other : new char[]{';', '\t'}) {
            most = count(header, other) > count(header, most) ? other : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The line on which the latest row begins. */
    public long line() {
        return line;
    }

    /**
     * The next row, or null at the end; empty lines are none.
     *
     * @throws Malformed where it is malformed
     */
    @Nullable
    public CsvRow next() throws IOException, Malformed {
        Line first = nextLine();
        while (first != null && first.problem() == null && first.text().isBlank()) {
            first = nextLine();
        }
        if (first == null) {
            return null;
        }
        line = first.number();
        if (first.problem() != null) {
            throw new Malformed(line, 1, first.problem().unusable());
        }
        return row(first);
    }

    private CsvRow row(Line first) throws IOException, Malformed {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> taken = new ArrayList<>();
        List<String> cells = cells(text);
        while (cells == null && taken.size() < MOST_LINES) {
            Line next = nextLine();
            if (next == null) {
                break;
            }
            taken.add(next);
            if (next.problem() != null) {
                break;
            }
            text.append('\n').append(next.text());
            cells = cells(text);
        }
        if (cells == null) {
            taken.reversed().forEach(again::addFirst);
            throw new Malformed(line, at + 1, new Unusable("quote not closed", "a quoted cell does not end; close it with \""));
        }
        return new CsvRow(line, cells);
    }

    private @Nullable Line nextLine() throws IOException {
        Line waiting = again.pollFirst();
        return waiting == null ? lines.next() : waiting;
    }

    /** The cells, or null where a quoted one does not end. */
    private @Nullable List<String> cells(CharSequence row) throws Malformed {
        int end = row.length() > 0 && row.charAt(row.length() - 1) == '\r' ? row.length() - 1 : row.length();
        List<String> cells = new ArrayList<>();
        at = 0;
        while (true) {
            String cell = at < end && row.charAt(at) == '"' ? quoted(row, end) : plain(row, end);
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            if (at >= end) {
                return cells;
            }
            at++;
        }
    }

    private String plain(CharSequence row, int end) {
        int begin = at;
        while (at < end && row.charAt(at) != separator) {
            at++;
        }
        return row.subSequence(begin, at).toString();
    }

    private @Nullable String quoted(CharSequence row, int end) throws Malformed {
        int begin = at;
        StringBuilder cell = new StringBuilder();
        for (int i = begin + 1; i < end; i++) {
            char c = row.charAt(i);
            if (c != '"') {
                cell.append(c);
            } else if (i + 1 < end && row.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (i + 1 < end && row.charAt(i + 1) != separator) {
                throw new Malformed(line, i + 2, new Unusable("text behind a quote", "a closing quote must end its cell; double it"));
            } else {
                at = i + 1;
                return cell.toString();
            }
        }
        at = begin;
        return null;
    }

    /** Tells why and where a row is malformed. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final long line;
        private final int column;
        private final Unusable why;

        public Malformed(long line, int column, Unusable why) {
            super(why.getMessage(), null, false, false);
            this.line = line;
            this.column = column;
            this.why = why;
        }

        public SourceItem.Skipped in(Content content) {
            return why.at(content.at(line) + ":" + column);
        }
    }
}
