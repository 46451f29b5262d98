// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Collection;

import org.entente.model.Origin;

/**
 * How likely something is, as a number: one minus the product, over its independent origins, of one minus the weight of the origin: that
 * of its reliability (A 0.95, B 0.85, C 0.7, D 0.45, E 0.2, F 0.5), but no more than the confidence that the source itself states; three
 * quarters of that where it is disputed; two decimals.
 */
final class Confidence {

    private static final double DISPUTED = 0.75;
    private static final double DECIMALS = 100;

    private Confidence() {}

    static double of(Collection<Origin> origins, boolean disputed) {
        double doubt = 1;
        for (Origin origin : origins) {
            doubt *= 1 - origin.weight();
        }
        return Math.round((1 - doubt) * (disputed ? DISPUTED : 1) * DECIMALS) / DECIMALS;
    }
}
