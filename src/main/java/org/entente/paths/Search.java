// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One search: paths of one hop, then of two, and so on, until there are enough. */
final class Search {

    private static final Comparator<Route> STRONGEST = Comparator.comparingInt(Route::bound).reversed();

    private final Snapshot snapshot;
    private final PathQuestion question;
    private final Vertices vertices;
    private final Sieve sieve;
    private final Itinerary itinerary;
    private final Hops hops;
    private List<Route> found = new ArrayList<>();

    Search(Snapshot snapshot, PathQuestion question, Budget budget) {
        this.snapshot = snapshot;
        this.question = question;
        this.vertices = snapshot.vertices();
        this.sieve = new Sieve(snapshot, question.filters());
        this.itinerary = new Itinerary(vertices, question.via());
        this.hops = new Hops(snapshot, sieve, itinerary, budget);
    }

    /** Searches; false where the time was over first. */
    boolean run() {
        try {
            var layers = new Layers(snapshot, sieve, itinerary, hops, vertices.find(question.from()), vertices.find(question.to()));
            for (var length = 1; length <= question.maxHops() && !enough(); length++) {
                if (layers.reach(length)) {
                    take(layers, length);
                }
            }
            return true;
        } catch (Budget.Spent _) {
            return false;
        }
    }

    private boolean enough() {
        return question.order() == Order.HOPS && found.size() >= question.k();
    }

    private void take(Layers layers, int length) {
        switch (question.order()) {
            case HOPS -> new Enumeration(snapshot, layers, hops, length, question.k() - found.size(), found).run();
            case CONFIDENCE -> {
                new Enumeration(snapshot, layers, hops, length, question.k(), found).run();
                found.sort(STRONGEST);
                if (found.size() >= question.k()) {
                    found = new ArrayList<>(found.subList(0, question.k()));
                    sieve.raise(found.getLast().bound());
                }
            }
        }
    }

    List<FoundPath> paths() {
        if (question.order() == Order.CONFIDENCE) {
            found.sort(STRONGEST);
        }
        var trace = new Trace(snapshot, question.filters());
        return found.stream().limit(question.k()).map(trace::path).toList();
    }
}
