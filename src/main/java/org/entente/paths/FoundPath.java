// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.List;
import java.util.stream.Stream;

/**
 * A path, hop by hop.
 *
 * @param hops the hops
 * @param confidence that of the weakest hop; where a class lies on the way, with the ties of the one document that serves it best
 * @param origins the independent origins of that hop's strongest tie
 */
public record FoundPath(List<Hop> hops, double confidence, int origins) {

    /** The ids of its entities, from one end to the other. */
    public List<String> entities() {
        return Stream.concat(Stream.of(hops.getFirst().from()), hops.stream().map(Hop::to)).toList();
    }

    /** The place of its weakest hop, counted from 0; the first of equals. */
    public int weakest() {
        var weakest = 0;
        for (var hop = 1; hop < hops.size(); hop++) {
            if (hops.get(hop).strength() < hops.get(weakest).strength()) {
                weakest = hop;
            }
        }
        return weakest;
    }

    /** Whether a tie on it is disputed. */
    public boolean disputed() {
        return hops.stream().anyMatch(hop -> hop.ties().stream().anyMatch(HopTie::disputed));
    }
}
