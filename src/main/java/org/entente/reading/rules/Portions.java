// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Skip;

/** The running text of a document in portions of bounded size, so that none takes long, and sections that bound the memory. */
final class Portions {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_SECTION = 200_000;
    private static final int SHORT = 200;
    private static final double LEAST_TEXT = 0.6;

    private Portions() {}

    /** The portions in sections of at most 200,000 characters, in order; a passage that is no text is skipped. */
    static List<List<Passage>> sections(Document document, Consumer<Skip> skips) {
        List<List<Passage>> sections = new ArrayList<>();
        int length = LONGEST_SECTION;
        for (Passage portion : of(document, skips)) {
            length += portion.text().length();
            if (length > LONGEST_SECTION) {
                sections.add(new ArrayList<>());
                length = portion.text().length();
            }
            sections.getLast().add(portion);
        }
        return sections;
    }

    private static List<Passage> of(Document document, Consumer<Skip> skips) {
        List<Passage> portions = new ArrayList<>();
        for (Passage passage : document.passages()) {
            if (passage.text().isBlank()) {
                continue;
            }
            if (isText(passage.text())) {
                cut(passage, portions);
            } else {
                skips.accept(skip(document, passage, "passage is not text", "most of its characters are neither letters nor spaces"));
            }
        }
        return portions;
    }

    static Skip skip(Document document, Passage passage, String reason, String detail) {
        return new Skip("%s, passage %d".formatted(document.id(), passage.order()), reason, detail);
    }

    private static boolean isText(String text) {
        if (text.length() < SHORT) {
            return true;
        }
        long letters = text.codePoints().filter(c -> Character.isLetter(c) || Character.isWhitespace(c)).count();
        return letters >= LEAST_TEXT * text.codePointCount(0, text.length());
    }

    private static void cut(Passage passage, List<Passage> portions) {
        String text = passage.text();
        int from = 0;
        int start = passage.start();
        while (from < text.length()) {
            int to = end(text, from);
            portions.add(new Passage(passage.order(), text.substring(from, to), start));
            start += text.codePointCount(from, to);
            from = to;
        }
    }

    /** Behind the last sentence that fits, else the last word, else between two characters. */
    private static int end(String text, int from) {
        int limit = from + LONGEST;
        if (limit >= text.length()) {
            return text.length();
        }
        int stop = Math.max(text.lastIndexOf(". ", limit), text.lastIndexOf('\n', limit));
        int space = text.lastIndexOf(' ', limit);
        int end = stop > from ? stop + 1 : space > from ? space + 1 : limit;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
