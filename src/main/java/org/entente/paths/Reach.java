// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/**
 * What the ties lead to from one end of a question, without regard to waypoints.
 *
 * @param end id of that end
 * @param entities how many entities, within the question's hops
 * @param hops after how many hops there was nothing new
 */
record Reach(String end, int entities, int hops) {

    static Reach of(Snapshot snapshot, PathQuestion question, boolean forward, Budget budget) {
        var vertices = snapshot.vertices();
        var sieve = new Sieve(snapshot, question.filters());
        var hops = new Hops(snapshot, sieve, new Itinerary(vertices, List.of()), budget);
        var end = forward ? question.from() : question.to();
        var seen = new HashSet<Integer>();
        var frontier = new ArrayDeque<Integer>();
        for (var seat : vertices.seats(vertices.find(end))) {
            seen.add(seat);
            frontier.add(seat);
        }
        var ends = seen.size();
        var depth = 0;
        for (; !frontier.isEmpty() && depth <= question.maxHops(); depth++) {
            for (var left = frontier.size(); left > 0; left--) {
                hops.open(frontier.remove(), forward);
                while (hops.next()) {
                    if (sieve.passes(hops.neighbour()) && seen.add(hops.neighbour())) {
                        frontier.add(hops.neighbour());
                    }
                }
            }
        }
        return new Reach(end, seen.size() - ends, Math.max(0, depth - 1));
    }
}
