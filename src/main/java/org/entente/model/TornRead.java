// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/** What was read lacks what it always has: it was being deleted, since a database isolates reads no further than by what is committed. */
public final class TornRead extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TornRead(String what) {
        super("%s was changed while it was read: ask again".formatted(what));
    }
}
