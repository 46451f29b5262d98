// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.ArrayList;
import java.util.List;

import org.entente.model.Passage;

/** Cuts texts into paragraphs. */
public final class Passages {

    /** Paragraphs longer than this many characters are cut at the end of a sentence. */
    static final int LONGEST = 6000;

    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final int LONGEST_WRAPPED_LINE = 120;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private int counted;
    private int codePoints;

    private Passages(String text) {
        this.text = text;
    }

    /**
     * The paragraphs of a text, without the white space around them. A paragraph ends at an empty line or at the end of a line; lines
     * that look wrapped (40 to 120 characters and no end of a sentence) belong together.
     */
    public static List<Passage> split(String text) {
        Passages passages = new Passages(text);
        passages.splitLines();
        return List.copyOf(passages.passages);
    }

    /** The blocks of a text, each behind an empty line, whatever lines they have. */
    public static List<Passage> blocks(String text) {
        Passages passages = new Passages(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf("\n\n", begin);
            int stop = end < 0 ? text.length() : end;
            int first = passages.skipSpace(begin, stop);
            passages.add(first, passages.dropSpace(first, stop));
            begin = stop + 2;
        }
        return List.copyOf(passages.passages);
    }

    private void splitLines() {
        int begin = -1;
        int end = -1;
        int lineLength = 0;
        int line = 0;
        while (line < text.length()) {
            int stop = endOfLine(line);
            int first = skipSpace(line, stop);
            if (begin >= 0 && (first == stop || !wraps(lineLength, end, first, stop))) {
                add(begin, end);
                begin = -1;
            }
            if (first < stop) {
                begin = begin < 0 ? first : begin;
                end = dropSpace(first, stop);
                lineLength = end - first;
            }
            line = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
        }
        if (begin >= 0) {
            add(begin, end);
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Whether the line from {@code first} to {@code stop} goes on with the line before, which ends at {@code end}. */
    private boolean wraps(int lineLength, int end, int first, int stop) {
        return lineLength >= SHORTEST_WRAPPED_LINE && lineLength <= LONGEST_WRAPPED_LINE && stop - first <= LONGEST_WRAPPED_LINE
                && ".!?:;”\"’".indexOf(text.charAt(end - 1)) < 0 && "-*•#>|".indexOf(text.charAt(first)) < 0;
    }

    private void add(int begin, int end) {
        int from = begin;
        while (end - from > LONGEST) {
            int cut = cut(from);
            append(from, dropSpace(from, cut));
            from = skipSpace(cut, end);
        }
        if (from < end) {
            append(from, end);
        }
    }

    /** Where to cut a long paragraph: behind a sentence, else behind a word, else between two characters. */
    private int cut(int from) {
        int sentence = Math.max(text.lastIndexOf(". ", from + LONGEST - 2), text.lastIndexOf("。", from + LONGEST - 2));
        if (sentence > from) {
            return sentence + 1;
        }
        int word = text.lastIndexOf(' ', from + LONGEST - 1);
        if (word > from) {
            return word;
        }
        return Character.isLowSurrogate(text.charAt(from + LONGEST)) ? from + LONGEST - 1 : from + LONGEST;
    }

    private void append(int begin, int end) {
        codePoints += text.codePointCount(counted, begin);
        counted = begin;
        passages.add(new Passage(passages.size(), text.substring(begin, end), codePoints));
    }

    private int skipSpace(int from, int stop) {
        int at = from;
        while (at < stop && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int dropSpace(int from, int stop) {
        int at = stop;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
