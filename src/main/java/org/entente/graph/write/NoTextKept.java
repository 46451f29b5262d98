// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** Tells that a claim by hand cannot be bound to a document, since it keeps no text that anybody read. */
public final class NoTextKept extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoTextKept(String document) {
        super("'%s' states its claims in fields and keeps no text that was read; accept or reject them, or load a text that says so"
                .formatted(document));
    }
}
