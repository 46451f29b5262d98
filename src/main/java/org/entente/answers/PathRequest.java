// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.graph.history.Vantage;
import org.entente.model.Modality;
import org.entente.model.TieKind;
import org.entente.model.Window;
import org.entente.paths.Direction;
import org.entente.paths.Disputed;
import org.entente.paths.Order;
import org.jspecify.annotations.Nullable;

/**
 * A path question as people ask it, with names or ids.
 *
 * @param from where paths begin
 * @param to where they end
 * @param via up to three entities or agreements that they pass, in this order
 * @param maxHops most hops, 1 to 10
 * @param k most paths, 1 to 100
 * @param order which path is the better one
 * @param direction how ties may be walked
 * @param kinds kinds of tie to walk; empty for those walked by default
 * @param excludeKinds kinds of tie not to walk
 * @param avoid entities, by name or id, and kinds of entity not to pass through
 * @param maxDegree most ties of an entity passed through, or null
 * @param during when it held, or null
 * @param vantage from which day the graph is seen
 * @param modality the least firm modality to take
 * @param minConfidence 0 to 1
 * @param minOrigins fewest independent origins of a tie
 * @param disputed what becomes of disputed ties
 * @param evidence most claims returned a tie
 * @param budget how long the search may take
 */
public record PathRequest(String from, String to, List<String> via, int maxHops, int k, Order order, Direction direction,
        Set<TieKind> kinds,
        Set<TieKind> excludeKinds, List<String> avoid, @Nullable Integer maxDegree, @Nullable Window during, Vantage vantage,
        Modality modality, double minConfidence, int minOrigins, Disputed disputed, int evidence, Duration budget) {

    /** Evidence without a limit. */
    public static final int ALL = 1_000_000;

    /** The same as known on another day, by publication. */
    PathRequest asOf(LocalDate day) {
        return new PathRequest(from, to, via, maxHops, k, order, direction, kinds, excludeKinds, avoid, maxDegree, during,
                new Vantage(day, vantage.loaded(), vantage.proposed()), modality,
                minConfidence, minOrigins, disputed, evidence, budget);
    }

    /** The question with nothing but its ends, all else by default. */
    public static PathRequest between(String from, String to) {
        return new PathRequest(from, to, List.of(), 6, 5, Order.HOPS, Direction.ANY, Set.of(), Set.of(), List.of(), null, null, Vantage.NOW,
                Modality.ACTUAL, 0, 0, Disputed.INCLUDE, 5, Duration.ofSeconds(2));
    }
}
