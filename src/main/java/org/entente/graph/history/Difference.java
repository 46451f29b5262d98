// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.history;

import java.util.List;

import org.entente.model.Tie;

/**
 * How one state of the graph differs from an earlier one.
 *
 * @param ties ties that are new
 * @param tiesGone ties that are no more, as they were
 * @param tiesChanged ties of other confidence, origins or dispute
 * @param facts ids of the facts that are new, sorted
 * @param factsGone ids of the facts that are no more, sorted
 */
public record Difference(List<Tie> ties, List<Tie> tiesGone, List<Changed> tiesChanged, List<String> facts, List<String> factsGone) {

    /** A tie before and after. */
    public record Changed(Tie before, Tie after) {}
}
