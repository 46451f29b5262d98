// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** Tells that a claim is not there, or withdrawn. */
public final class UnknownClaim extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownClaim(String id) {
        super("no claim '%s' stands; list those of its document".formatted(id));
    }
}
