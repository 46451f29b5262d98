// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import picocli.CommandLine.Help.Ansi;

/** Rows under column heads, aligned; numbers to the right. */
final class Table {

    private static final int WIDEST = 60;

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> columns) {
        this.columns = columns;
    }

    void add(List<String> row) {
        rows.add(row.stream().map(Table::cut).toList());
    }

    void print(PrintWriter out, Ansi ansi) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        out.println(ansi.string("@|bold " + line(columns, widths) + "|@"));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private int width(int column) {
        return Math.max(columns.get(column).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String format = cells.get(i).matches("-?[0-9][0-9.,]*") ? "%" + widths[i] + "s" : "%-" + widths[i] + "s";
            line.append(i == 0 ? "" : "  ").append(format.formatted(cells.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
