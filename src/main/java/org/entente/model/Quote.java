// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Optional;

/**
 * The words that carry a claim.
 *
 * @param text the sentence, exactly as it stands in the document
 * @param start offset of its first character in the document's text, in Unicode code points
 * @param end offset behind its last character, in Unicode code points
 */
public record Quote(String text, int start, int end) {

    /** Whether the words stand at their place in this text. */
    public boolean standsIn(String whole) {
        int points = text.codePointCount(0, text.length());
        return start >= 0 && end - start == points && end <= whole.codePointCount(0, whole.length())
                && whole.startsWith(text, whole.offsetByCodePoints(0, start));
    }

    /** The same where the words stand in this text: at their place, or else at the only other one; empty where they do not. */
    public Optional<Quote> in(String whole) {
        if (standsIn(whole)) {
            return Optional.of(this);
        }
        int found = text.isEmpty() ? -1 : whole.indexOf(text);
        if (found < 0 || whole.indexOf(text, found + 1) >= 0) {
            return Optional.empty();
        }
        int from = whole.codePointCount(0, found);
        return Optional.of(new Quote(text, from, from + text.codePointCount(0, text.length())));
    }

    /** Whether both share a character. */
    public boolean overlaps(Quote other) {
        return start < other.end && other.start < end;
    }
}
