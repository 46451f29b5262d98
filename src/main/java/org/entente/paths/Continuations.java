// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first few continuations of a route by rank, and notes whether there are more. */
final class Continuations {

    private static final Comparator<Choice> BY_RANK = Comparator.comparingLong(Choice::rank);

    private final int room;
    private final List<Choice> kept = new ArrayList<>();
    private boolean more;

    Continuations(int room) {
        this.room = room;
    }

    /** Whether a continuation of this rank would be kept. */
    boolean wants(long rank) {
        var wanted = kept.size() < room || rank <= kept.getLast().rank();
        more |= !wanted;
        return wanted;
    }

    void add(long rank, int state, int strength, int bound) {
        var choice = new Choice(rank, state, strength, bound);
        var place = kept.size();
        while (place > 0 && BY_RANK.compare(kept.get(place - 1), choice) > 0) {
            place--;
        }
        kept.add(place, choice);
        trim();
    }

    /** Drops the last rank where enough are left without it; equal ranks stay together. */
    private void trim() {
        var last = kept.getLast().rank();
        var first = kept.size();
        while (first > 0 && kept.get(first - 1).rank() == last) {
            first--;
        }
        if (first >= room) {
            kept.subList(first, kept.size()).clear();
            more = true;
        }
    }

    List<Choice> kept() {
        return kept;
    }

    /** Whether some were left out. */
    boolean hasMore() {
        return more;
    }

    record Choice(long rank, int state, int strength, int bound) {}
}
