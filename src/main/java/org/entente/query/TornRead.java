// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/** A row that a deletion was committed under while it was read: Neo4j isolates reads no further than by what is committed. */
final class TornRead extends RuntimeException {

    private static final long serialVersionUID = 1;

    TornRead() {
        super("what was read is being deleted");
    }
}
