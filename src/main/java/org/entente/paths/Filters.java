// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.entente.model.EntityKind;
import org.entente.model.Modality;
import org.entente.model.TieKind;
import org.entente.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which ties and entities a path may use.
 *
 * @param direction how ties may be walked
 * @param kinds the kinds to walk; empty for those walked by default
 * @param excludeKinds kinds not to walk
 * @param avoid ids of entities not to pass through
 * @param avoidKinds kinds of entity not to pass through
 * @param maxDegree most ties of whatever kind that an entity passed through may have, or null for any number
 * @param during when it held, or null for ever
 * @param asOf what was known on this day: a fact that only undated documents assert was not; null for now
 * @param modality the least firm modality to take
 * @param minConfidence 0 to 1
 * @param minOrigins fewest independent origins of a tie
 * @param disputed what becomes of disputed ties
 */
public record Filters(Direction direction, Set<TieKind> kinds, Set<TieKind> excludeKinds, Set<String> avoid, Set<EntityKind> avoidKinds,
        @Nullable Integer maxDegree, @Nullable Window during, @Nullable LocalDate asOf, Modality modality, double minConfidence,
        int minOrigins, Disputed disputed) {

    /** What holds where a question says nothing. */
    public static final Filters NONE = new Filters(Direction.ANY, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, Modality.ACTUAL,
            0, 0, Disputed.INCLUDE);

    /** @throws IllegalArgumentException where a bound makes no sense */
    public Filters {
        kinds = Set.copyOf(kinds);
        excludeKinds = Set.copyOf(excludeKinds);
        avoid = Set.copyOf(avoid);
        avoidKinds = Set.copyOf(avoidKinds);
        if (maxDegree != null && maxDegree < 1) {
            throw new IllegalArgumentException("maxDegree must be at least 1, not " + maxDegree);
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence must lie between 0 and 1, not " + minConfidence);
        }
        if (minOrigins < 0) {
            throw new IllegalArgumentException("minOrigins cannot be negative: " + minOrigins);
        }
    }

    /** The kinds that are walked. */
    public Set<TieKind> walked() {
        var walked = new TreeSet<TieKind>();
        TieKind.all().stream().filter(kind -> kinds.isEmpty() ? kind.walkedByDefault() : kinds.contains(kind))
                .filter(kind -> !excludeKinds.contains(kind)).forEach(walked::add);
        return walked;
    }

    /** The same with another direction. */
    public Filters direction(Direction other) {
        return new Filters(other, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with other kinds to walk. */
    public Filters kinds(Set<TieKind> other) {
        return new Filters(direction, other, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with other kinds not to walk. */
    public Filters excludeKinds(Set<TieKind> other) {
        return new Filters(direction, kinds, other, avoid, avoidKinds, maxDegree, during, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with others not to pass through. */
    public Filters avoid(Set<String> ids, Set<EntityKind> ofKinds) {
        return new Filters(direction, kinds, excludeKinds, ids, ofKinds, maxDegree, during, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with another cap on the ties of an entity passed through. */
    public Filters maxDegree(@Nullable Integer other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, other, during, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with another time. */
    public Filters during(@Nullable Window other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, other, asOf, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with another day of knowledge. */
    public Filters asOf(@Nullable LocalDate other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, other, modality, minConfidence, minOrigins,
                disputed);
    }

    /** The same with another modality. */
    public Filters modality(Modality other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, other, minConfidence, minOrigins,
                disputed);
    }

    /** The same with another bound on confidence. */
    public Filters minConfidence(double other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, modality, other, minOrigins,
                disputed);
    }

    /** The same with another bound on origins. */
    public Filters minOrigins(int other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, modality, minConfidence, other,
                disputed);
    }

    /** The same with another word on disputed ties. */
    public Filters disputed(Disputed other) {
        return new Filters(direction, kinds, excludeKinds, avoid, avoidKinds, maxDegree, during, asOf, modality, minConfidence, minOrigins,
                other);
    }
}
