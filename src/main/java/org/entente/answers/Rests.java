// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.paths.FoundPath;
import org.entente.paths.Hop;
import org.entente.paths.HopTie;
import org.entente.paths.Snapshot;

/** Which documents a path rests on: those each of which, withdrawn, would break it. */
final class Rests {

    private final Snapshot snapshot;
    private final Map<HopTie, Backing> backed;

    Rests(Snapshot snapshot, Map<HopTie, Backing> backed) {
        this.snapshot = snapshot;
        this.backed = backed;
    }

    /** Their ids, sorted. A hop goes with the only document that asserts it, a class with the only one that says both of its ties. */
    List<String> of(FoundPath path) {
        var alone = new TreeSet<String>();
        var hops = path.hops().stream().map(this::documents).toList();
        hops.stream().filter(documents -> documents.size() == 1).forEach(alone::addAll);
        for (var hop = 1; hop < hops.size(); hop++) {
            var both = joined(path, hop);
            alone.addAll(both.size() == 1 ? both : Set.of());
        }
        return new ArrayList<>(alone);
    }

    /** The documents that join this hop to its neighbours by way of a class: its evidence is theirs alone. Empty where there is none. */
    Set<String> joining(FoundPath path, int hop) {
        var before = joined(path, hop);
        var after = joined(path, hop + 1);
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? after : before;
        }
        before.retainAll(after);
        return before;
    }

    /** The documents that say both of a class, of the hop that reaches it and of this one that leaves it; empty where it is no class. */
    private Set<String> joined(FoundPath path, int hop) {
        if (hop == 0 || hop == path.hops().size() || !snapshot.isClass(path.hops().get(hop).from())) {
            return new HashSet<>();
        }
        var both = documents(path.hops().get(hop - 1));
        both.retainAll(documents(path.hops().get(hop)));
        return both;
    }

    private Set<String> documents(Hop hop) {
        var documents = new HashSet<String>();
        for (var tie : hop.ties()) {
            var backing = backed.get(tie);
            documents.addAll(backing == null ? Set.of() : backing.documents());
        }
        return documents;
    }
}
