// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * How many or how much, as in gold facts.
 *
 * @param min least amount, or null
 * @param max greatest amount, or null
 * @param unit what is counted, or null
 * @param approx whether the text says "about"
 */
public record QuantityView(@Nullable Long min, @Nullable Long max, @Nullable String unit, boolean approx) {}
