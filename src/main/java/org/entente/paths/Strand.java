// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.entente.model.Tie;

/**
 * A tie as the index keeps it: between two vertices, and with the facts that join these.
 *
 * @param from the vertex that it leaves
 * @param to the vertex that it reaches
 * @param slot see {@link Slot}
 * @param spells when its facts held
 */
record Strand(int from, int to, int slot, long[] spells) {

    /** One strand, or one for each document where an end is a class; none where an end is unknown. */
    static List<Strand> of(Tie tie, VertexLedger ledger) {
        var from = ledger.find(tie.from());
        var to = ledger.find(tie.to());
        if (from < 0 || to < 0) {
            return List.of();
        }
        if (!ledger.isClass(from) && !ledger.isClass(to)) {
            return List.of(strand(from, to, tie, tie.supports()));
        }
        var strands = new ArrayList<Strand>();
        for (var document : documents(tie)) {
            var said = tie.supports().stream().filter(support -> support.documents().contains(document)).toList();
            strands.add(strand(seat(from, document, ledger), seat(to, document, ledger), tie, said));
        }
        return strands;
    }

    private static TreeSet<String> documents(Tie tie) {
        var documents = new TreeSet<String>();
        tie.supports().forEach(support -> documents.addAll(support.documents()));
        return documents;
    }

    private static int seat(int entity, String document, VertexLedger ledger) {
        return ledger.isClass(entity) ? ledger.part(entity, document) : entity;
    }

    private static Strand strand(int from, int to, Tie tie, List<Tie.Support> supports) {
        return new Strand(from, to, Slot.of(tie), supports.stream().mapToLong(Spell::pack).toArray());
    }
}
