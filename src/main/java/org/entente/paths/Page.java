// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/**
 * The rows of 64 vertices as compressed sparse rows: each tie stands in the rows of both its ends, a row sorted by neighbour.
 *
 * @param offsets where each row begins, and where the last one ends
 * @param neighbours the vertex at the other end
 * @param slots the tie, see {@link Slot}
 * @param spells when its fact held, see {@link Spell}; where a tie has more facts or none, offset and count of their spells in {@code more}
 * @param more the spells of ties with more than one fact
 */
record Page(int[] offsets, int[] neighbours, int[] slots, long[] spells, long[] more) {

    static final int SHIFT = 6;
    static final int SIZE = 1 << SHIFT;
    static final Page EMPTY = new Page(new int[SIZE + 1], new int[0], new int[0], new long[0], new long[0]);

    private static final int OVERHEAD = 5 * 16 + 40;

    int start(int vertex) {
        return offsets[vertex & SIZE - 1];
    }

    int end(int vertex) {
        return offsets[(vertex & SIZE - 1) + 1];
    }

    /** The first place of a row whose neighbour is not below this one. */
    int seek(int vertex, int neighbour) {
        var low = start(vertex);
        var high = end(vertex);
        while (low < high) {
            var middle = low + high >>> 1;
            if (neighbours[middle] < neighbour) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int spellCount(int place) {
        return (slots[place] & Slot.MANY) == 0 ? 1 : (int) spells[place];
    }

    long spell(int place, int which) {
        return (slots[place] & Slot.MANY) == 0 ? spells[place] : more[(int) (spells[place] >>> 32) + which];
    }

    long bytes() {
        return OVERHEAD + 4L * (offsets.length + neighbours.length + slots.length) + 8L * (spells.length + more.length);
    }
}
