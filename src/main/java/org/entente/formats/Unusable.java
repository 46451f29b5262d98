// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

/** Tells why an item cannot be used; becomes a skip where its place is known. */
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * @param reason a short, stable reason to count by
     * @param detail what was found, and what to do
     */
    public Unusable(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** A value that a reader did not expect, such as a number where it takes a word. */
    public static Unusable unforeseen(RuntimeException e) {
        return new Unusable("value not understood", String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString()));
    }

    public SourceItem.Skipped at(String where) {
        return SourceItem.Skipped.at(where, reason, String.valueOf(getMessage()));
    }
}
