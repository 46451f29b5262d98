// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Facts that cannot all be true, or a fact that is asserted and denied.
 *
 * @param id derived from its kind and its facts
 * @param kind what they disagree about
 * @param facts ids of the facts, sorted
 */
public record Conflict(String id, Kind kind, List<String> facts) {

    /** What a conflict is about. */
    public enum Kind {
        DENIAL,
        DATE,
        QUANTITY
    }

    static Conflict between(Kind kind, Collection<DerivedFact> facts) {
        List<String> ids = facts.stream().map(DerivedFact::id).distinct().sorted().toList();
        List<String> parts = new ArrayList<>(ids);
        parts.addFirst(kind.name());
        return new Conflict("conflict:%s:%s".formatted(kind.name().toLowerCase(Locale.ROOT), Digest.of(parts)), kind, ids);
    }
}
