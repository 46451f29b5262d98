// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.quantity;

/**
 * A bare number, before bounds are read.
 *
 * @param value the number, or the least where it is open
 * @param open whether it is only a lower bound ("dozens", "several hundred")
 * @param digits whether it is written in figures without a scale word
 * @param to index behind its last token
 */
public record Numeral(double value, boolean open, boolean digits, int to) {

    /** With the scale of the number that follows it in a range: "12 to 15 million". */
    Numeral scaled(double scale) {
        return new Numeral(value * scale, open, digits, to);
    }
}
