// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;

/** Writes the rows of a page one after the other. */
final class PageWriter {

    private final int[] offsets = new int[Page.SIZE + 1];
    private final int[] neighbours;
    private final int[] slots;
    private final long[] spells;
    private long[] more = {};
    private int rows;
    private int size;

    /** A page with room for so many ties. */
    PageWriter(int room) {
        neighbours = new int[room];
        slots = new int[room];
        spells = new long[room];
    }

    void add(int neighbour, int slot, long[] held) {
        if (held.length == 1) {
            add(neighbour, slot, held[0]);
        } else {
            var offset = more.length;
            more = Arrays.copyOf(more, offset + held.length);
            System.arraycopy(held, 0, more, offset, held.length);
            add(neighbour, slot | Slot.MANY, (long) offset << 32 | held.length);
        }
    }

    /** Copies a tie from another page. */
    void copy(Page page, int place) {
        var held = new long[page.spellCount(place)];
        Arrays.setAll(held, which -> page.spell(place, which));
        add(page.neighbours()[place], page.slots()[place] & ~Slot.MANY, held);
    }

    private void add(int neighbour, int slot, long spell) {
        neighbours[size] = neighbour;
        slots[size] = slot;
        spells[size++] = spell;
    }

    void endRow() {
        offsets[++rows] = size;
    }

    /** The page; rows not written are empty. */
    Page page() {
        Arrays.fill(offsets, rows + 1, offsets.length, size);
        return new Page(offsets, trim(neighbours), trim(slots), size == spells.length ? spells : Arrays.copyOf(spells, size), more);
    }

    private int[] trim(int[] column) {
        return size == column.length ? column : Arrays.copyOf(column, size);
    }
}
