// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.hand;

/** Tells why a claim by hand does not pass the gate. */
public final class ClaimRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ClaimRefused(String why) {
        super("the claim is refused: " + why);
    }
}
