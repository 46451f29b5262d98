// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Puts the rows of a page into reading order: a column is read to its end before the next. */
final class Columns {

    private static final int FEWEST_ROWS = 4;
    private static final int DEEPEST = 3;
    private static final float NARROWEST = 90;
    private static final float GUTTER = 8;

    private final List<List<Row>> regions = new ArrayList<>();

    private Columns() {}

    /** Parts of a page, each with rows of one column. */
    static List<List<Row>> of(List<Word> words) {
        Columns columns = new Columns();
        columns.read(words, 0);
        return columns.regions;
    }

    private void read(List<Word> words, int depth) {
        List<Row> rows = Row.of(words);
        Float gutter = depth == DEEPEST ? null : gutter(rows);
        if (gutter == null) {
            if (!rows.isEmpty()) {
                regions.add(rows);
            }
            return;
        }
        List<Row> band = new ArrayList<>();
        List<Row> across = new ArrayList<>();
        for (Row row : rows) {
            if (crosses(row, gutter)) {
                side(band, gutter, depth);
                across.add(row);
            } else {
                if (!across.isEmpty()) {
                    regions.add(List.copyOf(across));
                    across.clear();
                }
                band.add(row);
            }
        }
        side(band, gutter, depth);
        if (!across.isEmpty()) {
            regions.add(across);
        }
    }

    private void side(List<Row> band, float gutter, int depth) {
        List<Word> words = band.stream().flatMap(row -> row.words().stream()).toList();
        band.clear();
        read(words.stream().filter(word -> word.x() < gutter).toList(), depth + 1);
        read(words.stream().filter(word -> word.x() >= gutter).toList(), depth + 1);
    }

    /** Where many rows begin, with room before, and running text on both sides. */
    private static @Nullable Float gutter(List<Row> rows) {
        TreeMap<Integer, Integer> begins = new TreeMap<>();
        for (Row row : rows) {
            for (int at = 0; at < row.words().size(); at++) {
                if (at == 0 || row.gapBefore(at) >= GUTTER) {
                    begins.merge(Math.round(row.words().get(at).x() / 2), 1, Integer::sum);
                }
            }
        }
        return begins.entrySet().stream().filter(begin -> begin.getValue() >= FEWEST_ROWS).map(begin -> begin.getKey() * 2 - 3f)
                .filter(x -> isGutter(rows, x)).max(Comparator.comparingLong(x -> rows.stream().filter(row -> !crosses(row, x)).count()))
                .orElse(null);
    }

    private static boolean isGutter(List<Row> rows, float x) {
        List<Row> apart = rows.stream().filter(row -> !crosses(row, x)).toList();
        List<Float> left = widths(apart, x, true);
        List<Float> right = widths(apart, x, false);
        return apart.size() * 5 >= rows.size() * 2 && left.size() >= FEWEST_ROWS && right.size() >= FEWEST_ROWS
                && median(left) >= NARROWEST && median(right) >= NARROWEST;
    }

    private static boolean crosses(Row row, float x) {
        for (int at = 0; at < row.words().size(); at++) {
            Word word = row.words().get(at);
            if (word.x() < x && word.right() > x || at > 0 && row.words().get(at - 1).x() < x && word.x() >= x
                    && row.gapBefore(at) < GUTTER) {
                return true;
            }
        }
        return false;
    }

    private static List<Float> widths(List<Row> rows, float x, boolean left) {
        return rows.stream().map(row -> row.words().stream().filter(word -> word.x() < x == left).toList())
                .filter(words -> !words.isEmpty()).map(words -> words.getLast().right() - words.getFirst().x()).toList();
    }

    private static float median(List<Float> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
