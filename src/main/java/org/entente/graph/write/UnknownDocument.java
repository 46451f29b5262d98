// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** There is no such document, or it is withdrawn already. */
public final class UnknownDocument extends RuntimeException {

    private final String id;

    public UnknownDocument(String id) {
        super("There is no document '%s', or it is withdrawn already; GET /documents lists those that are there".formatted(id));
        this.id = id;
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }
}
