// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** Finds where the sentence of a fact stands in its document's text; where there is no text, the sentences make one. */
final class FactText {

    private final @Nullable String given;
    private final RecordText made = new RecordText();

    private FactText(@Nullable String given) {
        this.given = given;
    }

    static FactText of(@Nullable String given) {
        return new FactText(given);
    }

    String text() {
        return given == null ? made.toString() : given;
    }

    /**
     * The quote.
     *
     * @param start offset in code points where it is to stand, or -1
     * @throws Unusable where the text does not hold it
     */
    Quote quote(String sentence, int start) throws Unusable {
        if (given == null) {
            return made.statement(sentence);
        }
        int length = sentence.codePointCount(0, sentence.length());
        if (start >= 0 && start <= given.codePointCount(0, given.length())
                && given.startsWith(sentence, given.offsetByCodePoints(0, start))) {
            return new Quote(sentence, start, start + length);
        }
        int found = given.indexOf(sentence);
        if (found < 0) {
            throw new Unusable("sentence not in the text", "'%s' does not stand in the document's text".formatted(sentence));
        }
        int at = given.codePointCount(0, found);
        return new Quote(sentence, at, at + length);
    }
}
