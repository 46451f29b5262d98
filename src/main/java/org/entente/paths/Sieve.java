// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;

import org.entente.model.Held;
import org.entente.model.TieKind;

/** The filters of one question, ready for the inner loop. */
final class Sieve {

    private static final int SINCE = Held.Basis.SINCE.ordinal();
    private static final int UNDATED = Held.Basis.UNDATED.ordinal();

    private final Vertices vertices;
    private final boolean[] along = new boolean[Slot.LOOK + 1];
    private final boolean[] against = new boolean[Slot.LOOK + 1];
    private final int minOrigins;
    private final boolean dated;
    private final boolean undated;
    private final int first;
    private final int last;
    private final int today;
    private final int[] avoided;
    private final int avoidedKinds;
    private final int maxDegree;
    private final Snapshot snapshot;
    private int floor;

    Sieve(Snapshot snapshot, Filters filters) {
        this.snapshot = snapshot;
        this.vertices = snapshot.vertices();
        this.minOrigins = filters.minOrigins();
        this.floor = Slot.strength(filters.minConfidence(), 0);
        var window = filters.during();
        var during = window == null ? null : window.days();
        this.undated = window == null || window.undated();
        this.dated = during != null || filters.asOf() != null;
        this.first = Spell.day(during == null ? null : during.from(), 0);
        this.last = Spell.day(during == null ? null : during.to(), Integer.MAX_VALUE);
        this.today = Spell.day(filters.asOf(), Integer.MAX_VALUE);
        this.avoided = filters.avoid().stream().mapToInt(vertices::find).filter(vertex -> vertex >= 0).sorted().toArray();
        this.avoidedKinds = filters.avoidKinds().stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
        this.maxDegree = filters.maxDegree() == null ? Integer.MAX_VALUE : filters.maxDegree();
        filters.walked().forEach(kind -> admit(kind, filters));
    }

    private void admit(TieKind kind, Filters filters) {
        for (var look = 0; look <= Slot.LOOK; look++) {
            var disputed = (look & Slot.DISPUTED) != 0;
            var fits = (look & 31) == kind.ordinal() && (look >>> 8) <= filters.modality().ordinal() && switch (filters.disputed()) {
                case INCLUDE -> true;
                case EXCLUDE -> !disputed;
                case ONLY -> disputed;
            };
            var free = filters.direction() == Direction.ANY;
            along[look] |= fits && (free || (look & Slot.OUT) != 0);
            against[look] |= fits && (free || (look & Slot.IN) != 0);
        }
    }

    /** From now on only ties of more than this strength. */
    void raise(int strength) {
        floor = Math.max(floor, strength + 1);
    }

    /** What a row read from the path's beginning, or from its end, lets through at one look. */
    boolean[] looks(boolean forward) {
        return forward ? along : against;
    }

    /** Whether a tie that passed the look passes altogether. */
    boolean admits(Page page, int place) {
        var strength = Slot.strength(page.slots()[place]);
        return strength >= floor && Slot.origins(strength) >= minOrigins && (!dated || held(page, place));
    }

    private boolean held(Page page, int place) {
        for (var which = 0; which < page.spellCount(place); which++) {
            if (admits(page.spell(place, which))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact behind a tie counts. */
    boolean admits(long spell) {
        return Spell.since(spell) <= last && Spell.until(spell) >= first && Spell.known(spell) <= today && (undated || isSure(spell));
    }

    /** Whether a fact whose days reach into the window is known to have been then. */
    private boolean isSure(long spell) {
        var basis = Spell.basis(spell);
        return basis != UNDATED && (basis != SINCE || Spell.since(spell) >= first);
    }

    /** Whether a path may pass through this vertex. */
    boolean passes(int vertex) {
        return (avoidedKinds == 0 || (avoidedKinds >>> vertices.kinds()[vertex] & 1) == 0)
                && (avoided.length == 0 || Arrays.binarySearch(avoided, vertices.entities()[vertex]) < 0)
                && (maxDegree == Integer.MAX_VALUE || snapshot.degree(vertex) <= maxDegree);
    }
}
