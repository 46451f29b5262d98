// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.math.BigDecimal;

/**
 * Between which numbers a parameter lies.
 *
 * @param least the least
 * @param most the most
 */
public record Range(BigDecimal least, BigDecimal most) {

    private static final String BETWEEN = "..";

    /** One that is written {@code 1..1000}. */
    static Range parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("a range is written 1..1000, not " + text);
        }
        Range range = new Range(new BigDecimal(text.substring(0, between)), new BigDecimal(text.substring(between + BETWEEN.length())));
        if (range.least.compareTo(range.most) > 0) {
            throw new IllegalArgumentException("a range begins with its least number, not " + text);
        }
        return range;
    }

    boolean holds(Number value) {
        BigDecimal number = new BigDecimal(value.toString());
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    @Override
    public String toString() {
        return "from %s to %s".formatted(least.toPlainString(), most.toPlainString());
    }
}
