// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.List;

import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Which ties of an entity to list; what is null or empty lets all pass.
 *
 * @param kinds only these kinds
 * @param direction whether ties leave the entity, reach it, or either
 * @param other id of the entity at the other end
 * @param during only facts that may have held then: without a known beginning or end they are taken as open there
 * @param asOf only facts that a dated document asserted by that day
 * @param minConfidence 0 to 1
 */
public record RelationshipFilter(List<TieKind> kinds, Direction direction, @Nullable String other, @Nullable Period during,
        @Nullable LocalDate asOf, double minConfidence) {

    /** Which way a tie points. */
    public enum Direction {
        ANY,
        OUT,
        IN
    }

    boolean passes(Tie.Support support) {
        boolean known = asOf == null || support.known() != null && !support.known().isAfter(asOf);
        return known && (during == null || heldIn(during, support));
    }

    private static boolean heldIn(Period during, Tie.Support support) {
        LocalDate since = support.since();
        LocalDate until = support.until();
        return (since == null || during.to() == null || !since.isAfter(during.to()))
                && (until == null || during.from() == null || !until.isBefore(during.from()));
    }
}
