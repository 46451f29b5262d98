// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Facts that cannot all be true, or a fact of which claims say what cannot both be true.
 *
 * @param id derived from its kind and its facts
 * @param kind what they disagree about
 * @param sides its sides, in the order of their facts
 * @param entities two ids that judgements both hold apart and join, or empty
 */
public record Conflict(String id, Kind kind, List<Side> sides, List<String> entities) {

    /** What a conflict is about. */
    public enum Kind {

        /** One denies what another asserts. */
        DENIAL,

        /** Two dates of one stage of an agreement, or two months of one plan. */
        DATE,

        /** Amounts that cannot both be right. */
        QUANTITY,

        /** Other parties, suppliers or attackers of one event. */
        PARTY,

        /** Planned by one after it happened by another. */
        PLAN,

        /** Judgements on identity that contradict each other. */
        IDENTITY;

        /** The name in the graph and in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Conflict between(Kind kind, Sides sides) {
        List<Side> ranked = sides.ranked();
        return new Conflict(id(kind, ranked.stream().map(Side::fact).distinct().sorted().toList()), kind, ranked, List.of());
    }

    /** One judgement that two ids name two, among others by which they name one. */
    static Conflict ofIdentity(String one, String other) {
        List<String> ids = List.of(one, other);
        return new Conflict(id(Kind.IDENTITY, ids), Kind.IDENTITY, List.of(), ids);
    }

    /** Ids of its facts, sorted. */
    public List<String> facts() {
        return sides.stream().map(Side::fact).distinct().sorted().toList();
    }

    private static String id(Kind kind, List<String> about) {
        List<String> parts = new ArrayList<>(about);
        parts.addFirst(kind.name());
        return "conflict:%s:%s".formatted(kind.key(), Digest.of(parts));
    }
}
