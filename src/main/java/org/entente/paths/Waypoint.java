// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Set;

import org.entente.model.Tie;

/** What a path must pass on its way. */
public sealed interface Waypoint {

    /** An entity between the two ends. */
    record Through(String entity) implements Waypoint {}

    /**
     * A hop over one of these ties.
     *
     * @param fact id of the fact that they rest on
     * @param ties the ties
     */
    record Over(String fact, Set<Tie.Key> ties) implements Waypoint {}
}
