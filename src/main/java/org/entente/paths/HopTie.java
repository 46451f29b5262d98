// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Tie;

/**
 * A tie that a hop walks.
 *
 * @param key the tie
 * @param heading how it is walked
 * @param confidence 0 to 1, to four places
 * @param origins its independent origins, counted up to 127
 * @param disputed whether a claim denies it or a conflict touches it
 * @param spells when the facts behind it that the question takes held, each once
 */
public record HopTie(Tie.Key key, Heading heading, double confidence, int origins, boolean disputed, List<Spell> spells) {

    public HopTie {
        spells = spells.stream().distinct().sorted().toList();
    }

    /** The same tie with the facts of another document. */
    HopTie and(HopTie other) {
        var all = Stream.concat(spells.stream(), other.spells.stream()).toList();
        return new HopTie(key, heading, confidence, origins, disputed, all);
    }
}
