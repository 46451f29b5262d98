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
 * @param entities two ids that judgements both hold apart and join, or empty
 */
public record Conflict(String id, Kind kind, List<String> facts, List<String> entities) {

    /** What a conflict is about. */
    public enum Kind {
        DENIAL,
        DATE,
        QUANTITY,
        IDENTITY
    }

    static Conflict between(Kind kind, Collection<DerivedFact> facts) {
        List<String> ids = facts.stream().map(DerivedFact::id).distinct().sorted().toList();
        return new Conflict(id(kind, ids), kind, ids, List.of());
    }

    /** One judgement that two ids name two, among others by which they name one. */
    static Conflict ofIdentity(String one, String other) {
        List<String> ids = List.of(one, other);
        return new Conflict(id(Kind.IDENTITY, ids), Kind.IDENTITY, List.of(), ids);
    }

    private static String id(Kind kind, List<String> about) {
        List<String> parts = new ArrayList<>(about);
        parts.addFirst(kind.name());
        return "conflict:%s:%s".formatted(kind.name().toLowerCase(Locale.ROOT), Digest.of(parts));
    }
}
