// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;

import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of days, as in gold facts.
 *
 * @param from first day, or null where unknown
 * @param to last day, or null where unknown
 * @param open whether it went on: then {@code to} is the last day on which that was said ("since May, as of June")
 */
public record TimeView(@Nullable LocalDate from, @Nullable LocalDate to, boolean open) {

    /** A period as JSON shows it. */
    public static TimeView of(Period period) {
        return new TimeView(period.from(), period.to(), period.open());
    }

    /** In words; an empty text where neither day is known. */
    public String words() {
        if (from == null || to == null) {
            return from != null ? "since " + from : to != null ? "until " + to : "";
        }
        if (open) {
            return "since %s, as of %s".formatted(from, to);
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
