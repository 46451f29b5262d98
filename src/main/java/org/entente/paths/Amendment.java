// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.GraphChange;
import org.entente.model.Tie;

/** What a change does to rows: copies the pages that it touches and shares all others. */
final class Amendment {

    private final Snapshot before;
    private final VertexLedger ledger;
    private final Map<Integer, RowChange> rows = new TreeMap<>();

    private Amendment(Snapshot before) {
        this.before = before;
        this.ledger = new VertexLedger(before.vertices());
    }

    static Snapshot of(Snapshot before, GraphChange change) {
        var amendment = new Amendment(before);
        change.entities().forEach(amendment.ledger::note);
        change.tiesGone().forEach(amendment::drop);
        change.ties().forEach(tie -> amendment.drop(tie.key()));
        change.ties().forEach(amendment::put);
        return new Snapshot(change.version(), amendment.ledger.freeze(), amendment.pages());
    }

    private void drop(Tie.Key key) {
        var from = ledger.find(key.from());
        var to = ledger.find(key.to());
        if (from >= 0 && to >= 0) {
            var name = Slot.name(key);
            for (var seat : before.vertices().seats(from)) {
                row(seat).drop(to, name);
            }
            for (var seat : before.vertices().seats(to)) {
                row(seat).drop(from, Slot.reversed(name));
            }
        }
    }

    private void put(Tie tie) {
        for (var strand : Strand.of(tie, ledger)) {
            row(strand.from()).put(strand.to(), strand.slot(), strand.spells());
            row(strand.to()).put(strand.from(), Slot.reversed(strand.slot()), strand.spells());
        }
    }

    private RowChange row(int vertex) {
        return rows.computeIfAbsent(vertex, _ -> new RowChange());
    }

    private Page[] pages() {
        var count = ledger.count() + Page.SIZE - 1 >>> Page.SHIFT;
        var pages = Arrays.copyOf(before.pages(), count);
        Arrays.fill(pages, before.pages().length, count, Page.EMPTY);
        rows.keySet().stream().map(vertex -> vertex >>> Page.SHIFT).distinct()
                .forEach(number -> pages[number] = page(number, pages[number]));
        return pages;
    }

    private Page page(int number, Page old) {
        var first = number << Page.SHIFT;
        var room = old.slots().length;
        for (var vertex = first; vertex < first + Page.SIZE; vertex++) {
            room += rows.containsKey(vertex) ? row(vertex).additions() : 0;
        }
        var writer = new PageWriter(room);
        for (var vertex = first; vertex < first + Page.SIZE; vertex++) {
            rows.getOrDefault(vertex, RowChange.NONE).write(old, vertex, ledger, writer);
            writer.endRow();
        }
        return writer.page();
    }
}
