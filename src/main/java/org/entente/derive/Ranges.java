// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.Course;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.jspecify.annotations.Nullable;

/** What several claims about one fact say together of its time and its quantity. */
final class Ranges {

    /** Names of one unit: a deployment of troops is one of soldiers. */
    private static final Set<String> SOLDIERS = Set.of("soldier", "troop", "serviceman", "personnel", "military personnel");

    private Ranges() {}

    /** Whether a claim without a time may tell of what has one: of what had begun when it was said, of a plan that was not over yet. */
    static boolean isToldOf(Period time, StoredClaim claim) {
        LocalDate day = claim.day();
        if (day == null) {
            return false;
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        return claim.modality() == Modality.PLANNED
                ? to == null || !day.isAfter(to)
                : !(from == null ? Objects.requireNonNull(to) : from).isAfter(day);
    }

    static boolean meet(@Nullable Quantity one, @Nullable Quantity other) {
        return one == null || other == null || (sameUnit(one, other) && one.overlaps(other));
    }

    static boolean sameUnit(Quantity one, Quantity other) {
        return one.unit() == null || other.unit() == null || unit(one.unit()).equals(unit(other.unit()));
    }

    /** Whether every day of the second lies in the first. */
    static boolean holds(Period one, Period other) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        return (from == null || (other.from() != null && !from.isAfter(other.from())))
                && (to == null || (other.to() != null && !to.isBefore(other.to())));
    }

    static @Nullable Period both(FactType type, @Nullable Period one, @Nullable Period other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return type.shape().course() == Course.EVENT && one.overlaps(other) ? common(one, other) : span(one, other);
    }

    static @Nullable Quantity both(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        String unit = one.unit() == null ? other.unit() : one.unit();
        boolean approximate = one.approximate() && other.approximate();
        if (meet(one, other)) {
            return new Quantity(greater(one.min(), other.min()), less(one.max(), other.max()), unit, approximate);
        }
        return one;
    }

    /** The days of both; what both say went on went on until the later of the days on which they say so. */
    private static Period common(Period one, Period other) {
        LocalDate from = later(one.from(), other.from());
        if (one.open() && other.open()) {
            return new Period(from, later(one.to(), other.to()), true);
        }
        LocalDate to = earlier(one.to(), other.to());
        return new Period(from, to, (Objects.equals(to, one.to()) ? one : other).open());
    }

    private static Period span(Period one, Period other) {
        LocalDate from = one.from() == null || other.from() == null ? null : earlier(one.from(), other.from());
        LocalDate to = one.to() == null || other.to() == null ? null : later(one.to(), other.to());
        if (from == null && to == null) {
            return one;
        }
        boolean open = from != null && Stream.of(one, other).filter(each -> Objects.equals(each.to(), to)).allMatch(Period::open);
        return new Period(from, to, open);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Long greater(@Nullable Long one, @Nullable Long other) {
        return one == null || (other != null && other > one) ? other : one;
    }

    private static @Nullable Long less(@Nullable Long one, @Nullable Long other) {
        return one == null || (other != null && other < one) ? other : one;
    }

    private static String unit(String unit) {
        return SOLDIERS.contains(unit) ? "soldier" : Objects.requireNonNull(unit);
    }
}
