// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, with the words that bound it.
 *
 * @param from index of its first token, from 0
 * @param to index behind its last token
 * @param min least, or null
 * @param max greatest, or null
 * @param approximate whether the text says "about" or the like
 * @param currency code of the currency, or null where it counts things
 */
record Amount(int from, int to, @Nullable Long min, @Nullable Long max, boolean approximate, @Nullable String currency) {

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean isOne() {
        return min != null && max != null && min == 1 && max == 1;
    }
}
