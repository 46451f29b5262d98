// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.time;

/**
 * A date where it stands in a sentence.
 *
 * @param point the date
 * @param from index of its first token, from 0
 * @param to index behind its last token
 */
record Dated(Point point, int from, int to) {

    static Dated of(Point point, int from, int to) {
        return new Dated(point, from, to);
    }
}
