// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

import org.entente.model.Detail;
import org.entente.model.FactShape;
import org.entente.model.Held;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * When facts held, as windows of time take them: by their own time; where they have none, as long as it was said if they last, always if
 * they tell of places and classes. Any other happened by the first day on which it was said; what is planned is still to come then.
 */
final class Holding {

    private Holding() {}

    static Held of(DerivedFact fact) {
        Period time = fact.time();
        if (time != null) {
            return Held.during(time);
        }
        LocalDate first = said(fact, StoredClaim::day, Comparator.naturalOrder());
        if (!fact.asserted()) {
            return undated(null, first);
        }
        return switch (fact.modality()) {
            case ACTUAL -> actual(fact, first);
            case PLANNED -> undated(first, null);
            case POSSIBLE -> undated(null, null);
        };
    }

    private static Held actual(DerivedFact fact, @Nullable LocalDate first) {
        FactShape shape = fact.type().shape();
        return switch (shape.course()) {
            case ALWAYS -> new Held(null, null, Held.Basis.DATED);
            case STATE -> lasting(fact, first);
            case EVENT, SPAN -> fact.detail(Detail.STAGE).equals(shape.stateAt()) ? lasting(fact, first) : undated(null, first);
        };
    }

    private static Held lasting(DerivedFact fact, @Nullable LocalDate first) {
        LocalDate last = said(fact, StoredClaim::lastSaid, Comparator.reverseOrder());
        return first == null || last == null ? undated(null, null) : new Held(first, last, Held.Basis.SAID);
    }

    private static Held undated(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Held(from, to, Held.Basis.UNDATED);
    }

    private static @Nullable LocalDate said(DerivedFact fact, Function<StoredClaim, @Nullable LocalDate> day, Comparator<LocalDate> order) {
        return fact.claims().stream().map(day).filter(Objects::nonNull).map(Objects::requireNonNull).min(order).orElse(null);
    }
}
