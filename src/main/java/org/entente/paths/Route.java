// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The beginning of paths, yet to be continued: all of it, or only to the vertices after some place in their order.
 *
 * @param states where it has been
 * @param strength its weakest tie so far
 * @param bound the strength of the best path that begins so
 * @param after the rank of the last continuation that was taken, or {@link #NOTHING}
 */
record Route(int[] states, int strength, int bound, long after) {

    static final long NOTHING = -1;

    int last() {
        return states[states.length - 1];
    }

    int hops() {
        return states.length - 1;
    }

    Route onTo(int state, int weakest, int best) {
        var longer = Arrays.copyOf(states, states.length + 1);
        longer[states.length] = state;
        return new Route(longer, weakest, best, NOTHING);
    }

    /** What is left when the continuations up to this rank are taken. */
    Route rest(long rank) {
        return new Route(states, strength, strength(rank), rank);
    }

    /** The rank of a continuation: the smaller, the sooner; stronger ones first, then by the order of entities. */
    static long rank(int strength, int order) {
        return (long) (Integer.MAX_VALUE - strength) << 32 | Integer.toUnsignedLong(order);
    }

    private static int strength(long rank) {
        return Integer.MAX_VALUE - (int) (rank >>> 32);
    }

    boolean visits(int entity, Vertices vertices) {
        for (var state : states) {
            if (vertices.entities()[Itinerary.vertex(state)] == entity) {
                return true;
            }
        }
        return false;
    }

    /** Whether both pass the same entities; they may do so by other parts of a class. */
    boolean retraces(Route other, Vertices vertices) {
        return states.length == other.states.length && compareWays(this, other, vertices) == 0;
    }

    /** The stronger bound first, then by the order of the entities along the way. */
    static Comparator<Route> order(Vertices vertices) {
        return Comparator.comparingInt(Route::bound).reversed().thenComparing((one, other) -> compareWays(one, other, vertices));
    }

    private static int compareWays(Route one, Route other, Vertices vertices) {
        var shared = Math.min(one.states.length, other.states.length);
        for (var position = 0; position < shared; position++) {
            var order = vertices.compare(Itinerary.vertex(one.states[position]), Itinerary.vertex(other.states[position]));
            if (order != 0) {
                return order;
            }
        }
        if (one.after == NOTHING && other.after == NOTHING) {
            return Integer.compare(one.states.length, other.states.length);
        }
        return Long.compare(one.nextOrder(shared, vertices), other.nextOrder(shared, vertices));
    }

    /** Where it stands among routes with the same first entities: a rest comes after all that begin with the vertex it goes on after. */
    private long nextOrder(int shared, Vertices vertices) {
        if (states.length > shared) {
            return 2 * Integer.toUnsignedLong(vertices.orders()[Itinerary.vertex(states[shared])]);
        }
        return after == NOTHING ? -1 : 2 * (after & 0xFFFFFFFFL) + 1;
    }
}
