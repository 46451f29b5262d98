// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the edges of page after page: running heads, page numbers. */
final class Furniture {

    private static final float EDGE = 0.12f;
    private static final int EDGE_ROWS = 3;
    private static final Pattern NUMBER = Pattern
            .compile("(?i)(?:page|p\\.|seite|[-–—|])?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/|von)\\s*\\d{1,4})?\\s*[-–—|]?");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Set<String> recurring = new HashSet<>();

    /** @param heads the rows at the edges of each page, as {@link #edges} gives them */
    Furniture(List<Set<String>> heads) {
        Map<String, Integer> counts = new HashMap<>();
        heads.forEach(page -> page.forEach(row -> counts.merge(row, 1, Integer::sum)));
        int least = Math.max(2, Math.min(3, heads.size() / 2));
        counts.forEach((row, count) -> {
            if (heads.size() > 1 && count >= least) {
                recurring.add(row);
            }
        });
    }

    /** What stands at the edges of a page, with its figures made alike. */
    static Set<String> edges(List<Word> words, float height) {
        Set<String> edges = new HashSet<>();
        List<Row> rows = Row.of(words);
        for (int at = 0; at < rows.size(); at++) {
            if (isAtEdge(at, rows, height)) {
                edges.add(alike(rows.get(at)));
            }
        }
        return edges;
    }

    /** The words of a page without those. */
    List<Word> without(List<Word> words, float height) {
        List<Row> rows = Row.of(words);
        Set<Word> dropped = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (isAtEdge(at, rows, height) && (recurring.contains(alike(row)) || NUMBER.matcher(row.text().strip()).matches())) {
                dropped.addAll(row.words());
            }
        }
        return words.stream().filter(word -> !dropped.contains(word)).toList();
    }

    private static boolean isAtEdge(int at, List<Row> rows, float height) {
        float y = rows.get(at).y();
        return at < EDGE_ROWS && y < height * EDGE || at >= rows.size() - EDGE_ROWS && y > height * (1 - EDGE);
    }

    private static String alike(Row row) {
        return FIGURES.matcher(row.text()).replaceAll("#");
    }
}
