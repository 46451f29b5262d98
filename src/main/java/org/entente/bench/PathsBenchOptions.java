// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param entities how many entities the graph has
 * @param ties how many ties
 * @param questions how many random pairs are asked
 * @param seed of the random numbers
 * @param folder where the graph is kept while it is measured; emptied before and after
 * @param picture where the picture goes
 * @param engineOnly whether the peers are left out
 */
public record PathsBenchOptions(int entities, int ties, int questions, long seed, Path folder, Path picture, boolean engineOnly) {

    private static final int MOST_TIES_WITH_PEERS = 3_000_000;

    /** The graph of the README; more ties than three million are asked of the engine alone. */
    public static PathsBenchOptions of(int entities, int ties, int questions, long seed, Path folder, Path picture) {
        return new PathsBenchOptions(entities, ties, questions, seed, folder, picture, ties > MOST_TIES_WITH_PEERS);
    }
}
