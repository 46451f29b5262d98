// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** Tells that a review does not stand. */
public final class UnknownReview extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownReview(String id) {
        super("no review '%s' stands; list those that do".formatted(id));
    }
}
