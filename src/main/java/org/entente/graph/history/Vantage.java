// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.history;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.entente.model.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * The day from which one looks at the graph, by either clock or by both.
 *
 * @param published takes the claims of documents published by the end of this day; null takes undated ones too, and all others
 * @param loaded takes the claims that were loaded by the end of this day, UTC, and not withdrawn then; null takes those that stand now
 * @param proposed whether claims that are proposed alone count too
 */
public record Vantage(@Nullable LocalDate published, @Nullable LocalDate loaded, boolean proposed) {

    /** Where admitted claims alone count. */
    public Vantage(@Nullable LocalDate published, @Nullable LocalDate loaded) {
        this(published, loaded, false);
    }

    /** All that stands now. */
    public static final Vantage NOW = new Vantage(null, null);

    /** What was published by a day and stands now. */
    public static Vantage publishedBy(LocalDate day) {
        return new Vantage(day, null);
    }

    /** What was loaded by a day and not withdrawn then. */
    public static Vantage loadedBy(LocalDate day) {
        return new Vantage(null, day);
    }

    /** The claims that count from there. */
    Set<ClaimStatus> statuses() {
        return proposed ? EnumSet.of(ClaimStatus.ADMITTED, ClaimStatus.PROPOSED) : EnumSet.of(ClaimStatus.ADMITTED);
    }

    public boolean isNow() {
        return equals(NOW);
    }
}
