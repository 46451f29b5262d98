// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

/**
 * How much one transaction writes.
 *
 * @param documents most documents
 * @param claims claims after which no further document is taken in
 */
public record Batching(int documents, int claims) {

    /** Large enough that a transaction's own cost is small, small enough for the memory of the database. */
    public static final Batching USUAL = new Batching(2000, 8000);

    boolean isFull(int documentsSoFar, int claimsSoFar) {
        return documentsSoFar >= documents || claimsSoFar >= claims;
    }
}
