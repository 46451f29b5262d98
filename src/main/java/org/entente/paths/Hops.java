// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** Reads a row: each neighbour that an admitted tie reaches, once, with the strength of the strongest. */
final class Hops {

    private final Snapshot snapshot;
    private final Sieve sieve;
    private final Itinerary itinerary;
    private final Budget budget;

    private Page page = Page.EMPTY;
    private boolean[] looks = {};
    private int vertex;
    private int place;
    private int end;
    private int neighbour;
    private int strength;
    private int crossed;

    Hops(Snapshot snapshot, Sieve sieve, Itinerary itinerary, Budget budget) {
        this.snapshot = snapshot;
        this.sieve = sieve;
        this.itinerary = itinerary;
        this.budget = budget;
    }

    /** Begins with a vertex, towards the path's end or its beginning. */
    void open(int from, boolean forward) {
        vertex = from;
        page = snapshot.page(from);
        place = page.start(from);
        end = page.end(from);
        looks = sieve.looks(forward);
        budget.read(end - place);
    }

    /** Goes on to the next neighbour, if there is one. */
    boolean next() {
        var neighbours = page.neighbours();
        var slots = page.slots();
        while (place < end) {
            if (looks[slots[place] & Slot.LOOK] && sieve.admits(page, place)) {
                neighbour = neighbours[place];
                gather(neighbours, slots);
                return true;
            }
            place++;
        }
        return false;
    }

    private void gather(int[] neighbours, int[] slots) {
        strength = 0;
        crossed = 0;
        for (; place < end && neighbours[place] == neighbour; place++) {
            if (looks[slots[place] & Slot.LOOK] && sieve.admits(page, place)) {
                strength = Math.max(strength, Slot.strength(slots[place]));
                if (itinerary.hasCrossings()) {
                    crossed |= itinerary.crossed(vertex, neighbour, slots[place]);
                }
            }
        }
    }

    /** Begins with a vertex, towards the path's end, at a certain neighbour: the next one is it, if any tie reaches it. */
    boolean seek(int from, int to) {
        vertex = from;
        page = snapshot.page(from);
        looks = sieve.looks(true);
        place = page.seek(from, to);
        end = page.end(from);
        return place < end && page.neighbours()[place] == to && next() && neighbour == to;
    }

    int neighbour() {
        return neighbour;
    }

    int strength() {
        return strength;
    }

    /** The stage after this hop from its vertex to the neighbour, or -1. */
    int stageAfter(int stage) {
        return itinerary.after(stage, crossed, neighbour);
    }

    /** The stage after this hop from the neighbour to its vertex, or -1. */
    int stageAfterBackwards(int stage) {
        return itinerary.after(stage, crossed, vertex);
    }
}
