// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

import org.entente.model.Period;

/**
 * Words of time in a sentence and the days that they mean.
 *
 * @param period the days
 * @param from index of the first token of the date, from 0, the preposition left out
 * @param to index behind its last token
 * @param beside whether they only set an event off: "after", "before", a dateline
 * @param since whether they begin a span up to the document's date
 */
public record TimeExpression(Period period, int from, int to, boolean beside, boolean since) {

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
