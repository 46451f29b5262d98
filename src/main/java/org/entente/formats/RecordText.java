// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.model.Passage;
import org.entente.model.Quote;

/** Writes a record of a register as a text, so that what it states can be quoted and every column comes back out. */
public final class RecordText {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private int length;

    /** Adds running text of the record; its passages are what extraction sees. */
    public List<Passage> prose(String prose) {
        List<Passage> added = new ArrayList<>();
        for (Passage passage : Passages.split(prose)) {
            added.add(new Passage(passages.size() + added.size(), passage.text(), length + passage.start()));
        }
        append(prose);
        passages.addAll(added);
        return List.copyOf(added);
    }

    /** Adds a paragraph that says what the record states. */
    public Quote statement(String statement) {
        int start = length;
        passages.add(new Passage(passages.size(), statement, start));
        append(statement);
        return new Quote(statement, start, passages.getLast().end());
    }

    /** Adds a paragraph with a line for each column. */
    public void columns(Map<String, String> values) {
        if (!values.isEmpty()) {
            statement(
                    values.entrySet().stream().map(column -> column.getKey() + ": " + column.getValue()).collect(Collectors.joining("\n")));
        }
    }

    private void append(String paragraph) {
        text.append(paragraph).append("\n\n");
        length += paragraph.codePointCount(0, paragraph.length()) + 2;
    }

    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    @Override
    public String toString() {
        return text.substring(0, Math.max(0, text.length() - 2));
    }
}
