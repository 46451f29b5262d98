// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words on one baseline, from left to right. */
record Row(List<Word> words) {

    private static final float SAME_LINE = 0.5f;
    private static final float SMALL = 0.75f;
    private static final float CELL_GAP = 2.2f;

    /** The rows that these words stand in, from top to bottom. */
    static List<Row> of(List<Word> words) {
        List<List<Word>> rows = new ArrayList<>();
        Word first = null;
        for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::y)).toList()) {
            if (first == null || word.y() - first.y() > SAME_LINE * Math.max(word.size(), first.size())) {
                rows.add(new ArrayList<>());
                first = word;
            }
            rows.getLast().add(word);
        }
        return rows.stream().map(row -> new Row(row.stream().sorted(Comparator.comparingDouble(Word::x)).toList()).withoutMarks())
                .filter(row -> !row.words.isEmpty()).toList();
    }

    /** Without the small figures above the line that refer to footnotes. */
    private Row withoutMarks() {
        float size = size();
        float base = (float) words.stream().filter(word -> word.size() > size * SMALL).mapToDouble(Word::y).max().orElse(y());
        return new Row(words.stream().filter(word -> word.size() >= size * SMALL || base - word.y() < size * 0.15
                || !word.text().matches("[\\d,*†‡§]{1,7}")).toList());
    }

    float size() {
        return (float) words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    float x() {
        return words.getFirst().x();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    float y() {
        return words.getLast().y();
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** Whether wide gaps part it into cells; the mark of a list item is no cell. */
    boolean isOfCells() {
        for (int at = 1; at < words.size(); at++) {
            boolean mark = at == 1 && words.getFirst().text().length() <= 3;
            if (!mark && gapBefore(at) > CELL_GAP * size()) {
                return true;
            }
        }
        return false;
    }

    float gapBefore(int at) {
        return words.get(at).x() - words.get(at - 1).right();
    }

    String text() {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        for (int at = 1; at < words.size(); at++) {
            text.append(isOfCells() && gapBefore(at) > CELL_GAP * size() ? " | " : " ").append(words.get(at).text());
        }
        return text.toString();
    }
}
