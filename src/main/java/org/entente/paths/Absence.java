// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.List;

/** Why there is no path. */
public sealed interface Absence {

    /** Paths that the question just missed, shortest first. */
    List<NearMiss> nearMisses();

    /** One sentence. */
    String reason();

    /** Everything that the ties lead to from one end was looked at. */
    record Exhausted(String from, int entities, int hops, List<NearMiss> nearMisses) implements Absence {

        @Override
        public String reason() {
            return "frontier exhausted within %d hops: the ties that the question takes lead from %s to %d entities, not to the other end"
                    .formatted(hops, from, entities);
        }
    }

    /** The shortest path has more hops than the question allows, or none of the allowed ones is free of loops. */
    record TooFar(int maxHops, List<NearMiss> nearMisses) implements Absence {

        @Override
        public String reason() {
            return "no path within %d hops".formatted(maxHops);
        }
    }

    /** Without one of these filters there would be a path; or without all of them, where none alone is to blame. */
    record Excluded(List<String> filters, List<NearMiss> nearMisses) implements Absence {

        @Override
        public String reason() {
            return "excluded by filter: " + String.join(", ", filters);
        }
    }

    /** The time was over before anything was found. */
    record BudgetSpent(List<NearMiss> nearMisses) implements Absence {

        @Override
        public String reason() {
            return "budget spent before a path was found";
        }
    }
}
