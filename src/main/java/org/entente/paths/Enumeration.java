// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The loop-free paths of one length, strongest first. Routes wait in a queue by the best that can become of them, so the first
 * one to arrive is the best path; no two routes share a path, and a row gives only the continuations that are needed yet.
 */
final class Enumeration {

    private static final int SPARE = 3;
    private static final int SEEK = 16;

    private final Snapshot snapshot;
    private final Vertices vertices;
    private final Layers layers;
    private final Hops hops;
    private final int length;
    private final int wanted;
    private final List<Route> found;
    private final PriorityQueue<Route> queue;

    /** Adds to these the best paths of so many hops, as many as are wanted. */
    Enumeration(Snapshot snapshot, Layers layers, Hops hops, int length, int wanted, List<Route> found) {
        this.snapshot = snapshot;
        this.vertices = snapshot.vertices();
        this.layers = layers;
        this.hops = hops;
        this.length = length;
        this.wanted = wanted;
        this.found = found;
        this.queue = new PriorityQueue<>(Route.order(vertices));
    }

    void run() {
        var start = layers.at(0, length);
        for (var index = 0; index < start.size(); index++) {
            if (start.leads(index)) {
                queue.add(new Route(new int[]{start.state(index)}, Integer.MAX_VALUE, start.strength(index), Route.NOTHING));
            }
        }
        var arrived = new ArrayList<Route>();
        while (arrived.size() < wanted && !queue.isEmpty()) {
            var route = queue.remove();
            if (route.hops() < length) {
                follow(route);
            } else if (arrived.stream().noneMatch(other -> other.retraces(route, vertices))) {
                arrived.add(route);
                found.add(route);
            }
        }
    }

    private void follow(Route route) {
        var next = layers.at(route.hops() + 1, length);
        var continuations = new Continuations(wanted + SPARE);
        var vertex = Itinerary.vertex(route.last());
        if (next.size() * SEEK < snapshot.degree(vertex)) {
            for (var index = 0; index < next.size(); index++) {
                if (next.leads(index) && hops.seek(vertex, Itinerary.vertex(next.state(index)))) {
                    consider(route, next, continuations);
                }
            }
        } else {
            hops.open(vertex, true);
            while (hops.next()) {
                consider(route, next, continuations);
            }
        }
        continuations.kept().forEach(choice -> queue.add(route.onTo(choice.state(), choice.strength(), choice.bound())));
        if (continuations.hasMore()) {
            queue.add(route.rest(continuations.kept().getLast().rank()));
        }
    }

    private void consider(Route route, Layer next, Continuations continuations) {
        var stage = hops.stageAfter(Itinerary.stage(route.last()));
        var state = Itinerary.state(hops.neighbour(), stage);
        var index = stage < 0 ? -1 : next.find(state);
        if (index >= 0) {
            var strength = Math.min(route.strength(), hops.strength());
            var bound = Math.min(strength, next.strength(index, Itinerary.vertex(route.last())));
            var entity = vertices.entities()[hops.neighbour()];
            if (bound >= 0 && !route.visits(entity, vertices)) {
                var rank = Route.rank(bound, vertices.orders()[entity]);
                if (rank > route.after() && continuations.wants(rank)) {
                    continuations.add(rank, state, strength, bound);
                }
            }
        }
    }
}
