// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;

/**
 * The states at one position of a path, with the strength of the best way on to the end: the weakest tie of the walk whose
 * weakest tie is strongest, and the best of those that begin with another vertex, so that no walk turns back at once.
 */
final class Layer {

    static final int NONE = -1;

    private int[] table = new int[16];
    private int[] states = new int[8];
    private int[] best = new int[8];
    private int[] next = new int[8];
    private int[] second = new int[8];
    private int[] ties = new int[8];
    private int size;
    private long degree;
    private long leading;

    int size() {
        return size;
    }

    int state(int index) {
        return states[index];
    }

    /** How many ties the rows of its states hold. */
    long degree() {
        return degree;
    }

    /** How many of them those hold that have a way on. */
    long leadingDegree() {
        return leading;
    }

    /** The index of a state, or -1. */
    int find(int state) {
        var mask = table.length - 1;
        for (var place = hash(state) & mask;; place = place + 1 & mask) {
            var index = table[place] - 1;
            if (index < 0 || states[index] == state) {
                return index;
            }
        }
    }

    /** The index of a state, which is added where it is new. */
    int add(int state, int rowLength) {
        var found = find(state);
        if (found >= 0) {
            return found;
        }
        if (size == states.length) {
            grow();
        }
        states[size] = state;
        best[size] = NONE;
        second[size] = NONE;
        next[size] = NONE;
        ties[size] = rowLength;
        degree += rowLength;
        enter(size);
        return size++;
    }

    private void grow() {
        var room = 2 * size;
        states = Arrays.copyOf(states, room);
        best = Arrays.copyOf(best, room);
        next = Arrays.copyOf(next, room);
        second = Arrays.copyOf(second, room);
        ties = Arrays.copyOf(ties, room);
        table = new int[2 * room];
        for (var index = 0; index < size; index++) {
            enter(index);
        }
    }

    private void enter(int index) {
        var mask = table.length - 1;
        var place = hash(states[index]) & mask;
        while (table[place] != 0) {
            place = place + 1 & mask;
        }
        table[place] = index + 1;
    }

    private static int hash(int state) {
        var hash = state * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** Forgets all ways on. */
    void clear() {
        leading = 0;
        Arrays.fill(best, 0, size, NONE);
        Arrays.fill(second, 0, size, NONE);
        Arrays.fill(next, 0, size, NONE);
    }

    /** The end itself: the way on has no tie. */
    void arrive(int index) {
        leading += ties[index];
        best[index] = Integer.MAX_VALUE;
        second[index] = Integer.MAX_VALUE;
    }

    /** Whether there is a way on. */
    boolean leads(int index) {
        return best[index] >= 0;
    }

    /** The strength of the best way on. */
    int strength(int index) {
        return best[index];
    }

    /** The strength of the best way on that does not go to this vertex at once. */
    int strength(int index, int except) {
        return next[index] == except ? second[index] : best[index];
    }

    /** Notes a way on. */
    void offer(int index, int strength, int towards) {
        if (next[index] == towards) {
            best[index] = Math.max(best[index], strength);
        } else if (strength > best[index]) {
            leading += leads(index) ? 0 : ties[index];
            second[index] = best[index];
            best[index] = strength;
            next[index] = towards;
        } else if (strength > second[index]) {
            second[index] = strength;
        }
    }
}
