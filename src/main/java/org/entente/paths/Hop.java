// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.List;

/**
 * One hop of a path.
 *
 * @param from id of the entity that it leaves
 * @param to id of the entity that it reaches
 * @param ties every tie that joins the two within the question's filters, strongest first
 */
public record Hop(String from, String to, List<HopTie> ties) {

    /** The confidence of its strongest tie. */
    public double confidence() {
        return ties.getFirst().confidence();
    }

    int strength() {
        return Slot.strength(ties.getFirst().confidence(), ties.getFirst().origins());
    }
}
