// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;

import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Collects all ties in columns, then sorts them into pages: two passes, each linear in the number of ties. */
final class IndexBuilder {

    private final VertexLedger ledger;
    private int[] ends = new int[1 << 12];
    private int[] slots = new int[1 << 11];
    private long[][] spells = new long[1 << 11][];
    private int size;

    IndexBuilder(VertexLedger ledger) {
        this.ledger = ledger;
    }

    void add(Tie tie) {
        Strand.of(tie, ledger).forEach(this::add);
    }

    private void add(Strand strand) {
        if (size == slots.length) {
            ends = Arrays.copyOf(ends, 4 * size);
            slots = Arrays.copyOf(slots, 2 * size);
            spells = Arrays.copyOf(spells, 2 * size);
        }
        ends[2 * size] = strand.from();
        ends[2 * size + 1] = strand.to();
        slots[size] = strand.slot();
        spells[size++] = strand.spells();
    }

    /** The pages; an end of tie {@code n} is {@code 2n} where it leaves and {@code 2n + 1} where it arrives. */
    Page[] pages() {
        var starts = starts();
        var sorted = flipped(flipped(null, starts), starts);
        var pages = new Page[ledger.count() + Page.SIZE - 1 >>> Page.SHIFT];
        Arrays.setAll(pages, page -> page(page, starts, sorted));
        return pages;
    }

    private int[] starts() {
        var starts = new int[ledger.count() + 1];
        for (var end = 0; end < 2 * size; end++) {
            starts[ends[end] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The ends grouped by vertex: in the order of these, turned round, so that the second time each row is sorted by neighbour. */
    private int[] flipped(int @Nullable [] order, int[] starts) {
        var next = Arrays.copyOf(starts, starts.length);
        var grouped = new int[2 * size];
        for (var place = 0; place < 2 * size; place++) {
            var end = (order == null ? place : order[place]) ^ 1;
            grouped[next[ends[end]]++] = end;
        }
        return grouped;
    }

    private Page page(int number, int[] starts, int[] sorted) {
        var first = number << Page.SHIFT;
        var last = Math.min(first + Page.SIZE, ledger.count());
        var writer = new PageWriter(starts[last] - starts[first]);
        for (var vertex = first; vertex < last; vertex++) {
            for (var place = starts[vertex]; place < starts[vertex + 1]; place++) {
                var end = sorted[place];
                var slot = slots[end >>> 1];
                writer.add(ends[end ^ 1], (end & 1) == 0 ? slot : Slot.reversed(slot), spells[end >>> 1]);
            }
            writer.endRow();
        }
        return writer.page();
    }
}
