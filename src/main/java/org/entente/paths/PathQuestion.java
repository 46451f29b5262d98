// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/**
 * How are two entities connected?
 *
 * @param from id of the entity where paths begin
 * @param to id of the entity where they end
 * @param via what they pass on the way, in this order
 * @param maxHops most hops of a path
 * @param k most paths
 * @param order which path is the better one
 * @param filters which ties and entities they may use
 * @param budget how long the search may take
 */
public record PathQuestion(String from, String to, List<Waypoint> via, int maxHops, int k, Order order, Filters filters, Duration budget) {

    private static final int MOST_HOPS = 10;
    private static final int MOST_PATHS = 100;
    private static final int MOST_WAYPOINTS = 3;

    /** @throws IllegalArgumentException where a number is out of its bounds or a waypoint is an end or stands twice */
    public PathQuestion {
        via = List.copyOf(via);
        check(maxHops >= 1 && maxHops <= MOST_HOPS, "maxHops must lie between 1 and " + MOST_HOPS + ", not " + maxHops);
        check(k >= 1 && k <= MOST_PATHS, "k must lie between 1 and " + MOST_PATHS + ", not " + k);
        check(via.size() <= MOST_WAYPOINTS, "via takes at most " + MOST_WAYPOINTS + " waypoints, not " + via.size());
        check(!from.equals(to), "from and to are the same: " + from);
        check(!via.contains(new Waypoint.Through(from)) && !via.contains(new Waypoint.Through(to)), "via names an end of the path");
        check(new HashSet<>(via).size() == via.size(), "via names a waypoint twice");
        check(budget.isPositive(), "budgetMs must be positive");
    }

    /** The question with nothing but its ends, all else by default. */
    public static PathQuestion between(String from, String to) {
        return new PathQuestion(from, to, List.of(), 6, 5, Order.HOPS, Filters.NONE, Duration.ofSeconds(2));
    }

    /** The same question within these filters. */
    public PathQuestion within(Filters others) {
        return new PathQuestion(from, to, via, maxHops, k, order, others, budget);
    }

    /** The same question past these waypoints. */
    public PathQuestion past(List<Waypoint> waypoints) {
        return new PathQuestion(from, to, waypoints, maxHops, k, order, filters, budget);
    }

    /** The same question for as many paths of at most so many hops. */
    public PathQuestion atMost(int paths, int hops) {
        return new PathQuestion(from, to, via, hops, paths, order, filters, budget);
    }

    /** The same question with another idea of what is better. */
    public PathQuestion by(Order other) {
        return new PathQuestion(from, to, via, maxHops, k, other, filters, budget);
    }

    /** The same question to be answered in this time. */
    public PathQuestion in(Duration time) {
        return new PathQuestion(from, to, via, maxHops, k, order, filters, time);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
