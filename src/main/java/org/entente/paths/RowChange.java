// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a change does to one row. */
final class RowChange {

    static final RowChange NONE = new RowChange();

    private final Set<Long> dropped = new HashSet<>();
    private final List<Addition> added = new ArrayList<>();

    void drop(int entity, int name) {
        dropped.add(key(entity, name));
    }

    void put(int neighbour, int slot, long[] spells) {
        added.add(new Addition(neighbour, slot, spells));
    }

    int additions() {
        return added.size();
    }

    /** Writes the row of a vertex as it is after the change. */
    void write(Page old, int vertex, VertexLedger ledger, PageWriter writer) {
        added.sort(Comparator.comparingInt(Addition::neighbour));
        var next = 0;
        for (var place = old.start(vertex); place < old.end(vertex); place++) {
            var neighbour = old.neighbours()[place];
            while (next < added.size() && added.get(next).neighbour() <= neighbour) {
                added.get(next++).write(writer);
            }
            if (dropped.isEmpty() || !dropped.contains(key(ledger.entity(neighbour), old.slots()[place] & Slot.NAME))) {
                writer.copy(old, place);
            }
        }
        added.subList(next, added.size()).forEach(addition -> addition.write(writer));
    }

    private static long key(int entity, int name) {
        return (long) entity << 32 | name;
    }

    private record Addition(int neighbour, int slot, long[] spells) {

        void write(PageWriter writer) {
            writer.add(neighbour, slot, spells);
        }
    }
}
