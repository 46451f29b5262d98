// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim that a reader found and that passed the gate.
 *
 * @param claim the claim, with names as they are written
 * @param doubt why the gate proposes it alone, or null where it admits it
 */
public record Finding(Claim claim, @Nullable String doubt) {

    /** A claim that the gate admits. */
    public static Finding admitted(Claim claim) {
        return new Finding(claim, null);
    }

    /** The same without what filled each role, which nobody asks for once it is kept. */
    public Finding brief() {
        return new Finding(claim.because(new Explanation(claim.explanation().pattern(), List.of())), doubt);
    }
}
