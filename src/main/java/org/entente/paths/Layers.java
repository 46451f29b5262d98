// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers between the two ends, grown from both: always from the side whose rows are shorter, and joined in the middle by
 * reading the shorter rows again. A hub is thus read only where both sides run through hubs.
 */
final class Layers {

    private final Snapshot snapshot;
    private final Sieve sieve;
    private final Itinerary itinerary;
    private final Hops hops;
    private final int source;
    private final int target;
    private final List<Layer> near = new ArrayList<>();
    private final List<Layer> far = new ArrayList<>();

    Layers(Snapshot snapshot, Sieve sieve, Itinerary itinerary, Hops hops, int source, int target) {
        this.snapshot = snapshot;
        this.sieve = sieve;
        this.itinerary = itinerary;
        this.hops = hops;
        this.source = source;
        this.target = target;
        near.add(end(source, 0));
        far.add(end(target, itinerary.stages()));
        for (var index = 0; index < far.getFirst().size(); index++) {
            far.getFirst().arrive(index);
        }
    }

    private Layer end(int entity, int stage) {
        var layer = new Layer();
        for (var seat : snapshot.vertices().seats(entity)) {
            layer.add(Itinerary.state(seat, stage), snapshot.degree(seat));
        }
        return layer;
    }

    /** Prepares the layers for paths of so many hops; true where there may be such paths. */
    boolean reach(int length) {
        while (near.size() + far.size() - 1 < length) {
            if (near.getLast().degree() <= far.getLast().degree()) {
                near.add(further(near.getLast()));
            } else {
                far.add(nearer(far.getLast()));
            }
        }
        for (var position = near.size() - 1; position >= 0; position--) {
            near.get(position).clear();
            join(near.get(position), at(position + 1, length));
        }
        var start = near.getFirst();
        for (var index = 0; index < start.size(); index++) {
            if (start.leads(index)) {
                return true;
            }
        }
        return false;
    }

    /** The layer at a position, 0 at the beginning, of paths of so many hops. */
    Layer at(int position, int length) {
        return position < near.size() ? near.get(position) : far.get(length - position);
    }

    private Layer further(Layer layer) {
        var next = new Layer();
        for (var index = 0; index < layer.size(); index++) {
            var state = layer.state(index);
            hops.open(Itinerary.vertex(state), true);
            while (hops.next()) {
                var stage = hops.stageAfter(Itinerary.stage(state));
                if (stage >= 0 && passes(hops.neighbour())) {
                    next.add(Itinerary.state(hops.neighbour(), stage), snapshot.degree(hops.neighbour()));
                }
            }
        }
        return next;
    }

    private Layer nearer(Layer layer) {
        var next = new Layer();
        for (var index = 0; index < layer.size(); index++) {
            hops.open(Itinerary.vertex(layer.state(index)), false);
            while (hops.next()) {
                var strength = Math.min(hops.strength(), layer.strength(index, hops.neighbour()));
                if (strength >= 0 && passes(hops.neighbour())) {
                    enter(next, layer.state(index), strength);
                }
            }
        }
        return next;
    }

    private void enter(Layer next, int state, int strength) {
        for (var stage = 0; stage <= Itinerary.stage(state); stage++) {
            if (hops.stageAfterBackwards(stage) == Itinerary.stage(state) && fits(hops.neighbour(), stage)) {
                var index = next.add(Itinerary.state(hops.neighbour(), stage), snapshot.degree(hops.neighbour()));
                next.offer(index, strength, Itinerary.vertex(state));
            }
        }
    }

    private boolean passes(int vertex) {
        var entity = snapshot.vertices().entities()[vertex];
        return entity != source && entity != target && sieve.passes(vertex);
    }

    private boolean fits(int vertex, int stage) {
        return itinerary.hasStage(vertex, stage);
    }

    private void join(Layer layer, Layer next) {
        if (layer.degree() <= next.leadingDegree()) {
            joinForwards(layer, next);
        } else {
            joinBackwards(layer, next);
        }
    }

    private void joinForwards(Layer layer, Layer next) {
        for (var index = 0; index < layer.size(); index++) {
            var vertex = Itinerary.vertex(layer.state(index));
            hops.open(vertex, true);
            while (hops.next()) {
                var stage = hops.stageAfter(Itinerary.stage(layer.state(index)));
                var found = stage < 0 ? -1 : next.find(Itinerary.state(hops.neighbour(), stage));
                if (found >= 0 && next.leads(found)) {
                    layer.offer(index, Math.min(hops.strength(), next.strength(found, vertex)), hops.neighbour());
                }
            }
        }
    }

    private void joinBackwards(Layer layer, Layer next) {
        for (var index = 0; index < next.size(); index++) {
            if (next.leads(index)) {
                var state = next.state(index);
                hops.open(Itinerary.vertex(state), false);
                while (hops.next()) {
                    var strength = Math.min(hops.strength(), next.strength(index, hops.neighbour()));
                    for (var stage = 0; stage <= Itinerary.stage(state); stage++) {
                        var found = layer.find(Itinerary.state(hops.neighbour(), stage));
                        if (found >= 0 && hops.stageAfterBackwards(stage) == Itinerary.stage(state)) {
                            layer.offer(found, strength, Itinerary.vertex(state));
                        }
                    }
                }
            }
        }
    }
}
