// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.model.TieKind;

/**
 * Whether the hops of a path can belong together in time. Where weapons, parts or soldiers flow on from hop to hop, a later hop may
 * not have ended before an earlier one began; a state of affairs that lasts must have begun before its neighbours ended. What is
 * undated fits.
 */
public final class Coherence {

    private Coherence() {}

    /** Why the hops cannot belong together, or empty where they can. */
    public static Optional<String> objection(FoundPath path) {
        var held = moments(path.hops().getFirst());
        for (var hop = 1; hop < path.hops().size(); hop++) {
            var before = held;
            held = moments(path.hops().get(hop)).stream().filter(moment -> before.stream().anyMatch(moment::canFollow)).toList();
            if (held.isEmpty()) {
                return Optional.of(objection(hop, before.getFirst(), moments(path.hops().get(hop)).getFirst()));
            }
        }
        return Optional.empty();
    }

    private static String objection(int hop, Moment before, Moment after) {
        var late = before.startsAfter(after);
        return "hop %d (%s) %s before hop %d (%s) %s".formatted(late ? hop + 1 : hop, (late ? after : before).kind(),
                "ended on " + (late ? after : before).spell().ended(), late ? hop : hop + 1, (late ? before : after).kind(),
                "began on " + (late ? before : after).spell().since());
    }

    private static List<Moment> moments(Hop hop) {
        var moments = new ArrayList<Moment>();
        hop.ties().forEach(tie -> tie.spells().forEach(spell -> moments.add(new Moment(tie.key().kind(), tie.heading(), spell))));
        return moments.isEmpty() ? List.of(new Moment(hop.ties().getFirst().key().kind(), Heading.OUT, Spell.UNDATED)) : moments;
    }

    private record Moment(TieKind kind, Heading heading, Spell spell) {

        boolean canFollow(Moment before) {
            if (kind.shape().lasting() && matters(before) && startsAfter(before)
                    || before.kind.shape().lasting() && matters(this) && before.startsAfter(this)) {
                return false;
            }
            return switch (flow() + before.flow()) {
                case 2 -> !before.startsAfter(this);
                case -2 -> !startsAfter(before);
                default -> true;
            };
        }

        private static boolean matters(Moment other) {
            return other.kind.shape().lasting() || other.kind.shape().flow() != 0;
        }

        /** 1 where matter flows along the path, -1 where against it, 0 where none does. Who uses a weapon takes it. */
        private int flow() {
            return heading == Heading.OUT ? kind.shape().flow() : -kind.shape().flow();
        }

        boolean startsAfter(Moment other) {
            var since = spell.since();
            var until = other.spell.ended();
            return since != null && until != null && since.isAfter(until);
        }
    }
}
