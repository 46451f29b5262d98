// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Joins rows to paragraphs, over the ends of columns and pages too; footnotes wait until the paragraph above them ends. */
final class PdfFlow {

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?:;][\"”’')\\]]*");
    private static final Pattern ITEM = Pattern.compile("(?:[-•*▪–—◦●■]|\\(?[a-z\\d]{1,3}[.)])\\s.*|[•▪◦●■].*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("(?:\\d{1,3}|[*†‡§])\\s?\\S.*", Pattern.DOTALL);
    private static final float LEADING = 1.35f;
    private static final float OTHER_SIZE = 0.12f;
    private static final float FULL = 0.8f;
    private static final float SMALLER = 0.92f;

    private final Draft draft = new Draft();
    private final float bodySize;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean goesOn;
    private boolean lastWasFull;
    private @Nullable Row last;

    PdfFlow(List<Word> words) {
        Map<Integer, Integer> sizes = new HashMap<>();
        words.forEach(word -> sizes.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum));
        bodySize = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(size -> size.getKey() / 2f).orElse(10f);
    }

    void page(List<List<Row>> regions, float height) throws Refusal {
        draft.page();
        for (List<Row> region : regions) {
            region(region, height);
        }
    }

    /** The paragraph may go on at the top of the next column or page. */
    private void interrupt() throws Refusal {
        if (paragraph.isEmpty()) {
            return;
        }
        String written = paragraph.toString();
        boolean open = !ENDS.matcher(written).matches() && last != null && last.size() <= bodySize * (1 + OTHER_SIZE) && !last.isOfCells();
        write();
        goesOn = open;
        if (!goesOn) {
            writeNotes();
        }
    }

    private void region(List<Row> rows, float height) throws Refusal {
        float pitch = pitch(rows);
        float left = (float) rows.stream().mapToDouble(Row::x).min().orElse(0);
        float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        boolean first = true;
        boolean inNotes = false;
        for (Row row : rows) {
            String text = row.text();
            inNotes = inNotes && row.size() < bodySize * SMALLER
                    || row.size() < bodySize * SMALLER && row.y() > height / 2 && NOTE.matcher(text).matches();
            if (inNotes) {
                note(text);
                continue;
            }
            if (first && goesOn && continues(row, text)) {
                last = row;
                append(text);
            } else if (first || begins(row, text, pitch, left, right)) {
                write();
                settle();
                append(text);
            } else {
                append(text);
            }
            last = row;
            lastWasFull = row.right() > left + (right - left) * FULL;
            first = false;
        }
        interrupt();
    }

    /** What was broken off is over. */
    private void settle() throws Refusal {
        goesOn = false;
        writeNotes();
    }

    private boolean continues(Row row, String text) {
        boolean same = last != null && last.isBold() == row.isBold() && lastWasFull;
        return (Character.isLowerCase(text.codePointAt(0)) || same) && Math.abs(row.size() - bodySize) <= bodySize * OTHER_SIZE
                && !row.isOfCells()
                && !ITEM.matcher(text).matches();
    }

    private boolean begins(Row row, String text, float pitch, float left, float right) {
        Row before = last;
        if (before == null || row.isOfCells() || before.isOfCells() || ITEM.matcher(text).matches()) {
            return true;
        }
        boolean apart = row.y() - before.y() > pitch * LEADING;
        boolean otherSize = Math.abs(row.size() - before.size()) > before.size() * OTHER_SIZE;
        boolean otherWeight = row.isBold() != before.isBold();
        boolean indented = row.x() - left > row.size() * 0.8 && before.x() - left < row.size() * 0.4
                && ENDS.matcher(paragraph).matches();
        boolean shortBefore = before.right() < left + (right - left) * FULL && ENDS.matcher(paragraph).matches();
        return apart || otherSize || otherWeight || indented || shortBefore;
    }

    private static float pitch(List<Row> rows) {
        List<Float> steps = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            float step = rows.get(at).y() - rows.get(at - 1).y();
            if (step > 1) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 14 : Math.min(steps.get(steps.size() / 2), rows.getFirst().size() * 2.2f);
    }

    /** A word broken at the end of a line keeps its hyphen and the line's end; a soft hyphen is none. */
    private void append(String text) {
        if (!paragraph.isEmpty()) {
            char end = paragraph.charAt(paragraph.length() - 1);
            if (end != '\u00ad') {
                paragraph.append(end == '-' ? '\n' : ' ');
            }
        }
        paragraph.append(text);
    }

    private void note(String text) {
        if (NOTE.matcher(text).matches() || notes.isEmpty()) {
            notes.add(text);
        } else {
            notes.set(notes.size() - 1, notes.getLast() + " " + text);
        }
    }

    private void write() throws Refusal {
        if (paragraph.isEmpty()) {
            return;
        }
        if (goesOn) {
            draft.goOn(paragraph);
        } else {
            draft.block(paragraph);
        }
        paragraph.setLength(0);
    }

    private void writeNotes() throws Refusal {
        for (String note : notes) {
            draft.block(note);
        }
        notes.clear();
    }

    Draft end() throws Refusal {
        goesOn = false;
        writeNotes();
        return draft;
    }
}
