// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * How many or how much, as a closed range that is open where a bound is null.
 *
 * @param min least amount, or null ("up to 500")
 * @param max greatest amount, or null ("at least 60")
 * @param unit what is counted, singular, lower case ("missile", "soldier", "barrel", "USD"), or null
 * @param approximate whether the text says "about" or the like
 */
public record Quantity(@Nullable Long min, @Nullable Long max, @Nullable String unit, boolean approximate) {

    /** @throws IllegalArgumentException where both bounds are missing or they cross */
    public Quantity {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a quantity needs a bound");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("a quantity of at least %d cannot be at most %d".formatted(min, max));
        }
    }

    /** An exact amount. */
    public static Quantity exactly(long amount, @Nullable String unit) {
        return new Quantity(amount, amount, unit, false);
    }

    /** Whether the two ranges share an amount. */
    public boolean overlaps(Quantity other) {
        return reaches(other.min) && other.reaches(min);
    }

    private boolean reaches(@Nullable Long amount) {
        return max == null || amount == null || max >= amount;
    }
}
