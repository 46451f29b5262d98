// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** Tells that somebody decided about a claim since it was seen. */
public final class OutdatedView extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String seen;
    private final String now;

    OutdatedView(String claim, String seen, String now) {
        super("somebody decided about '%s' since you saw it; look again, and decide then".formatted(claim));
        this.seen = seen;
        this.now = now;
    }

    /** The version that was seen. */
    public String seen() {
        return seen;
    }

    /** The version that stands. */
    public String now() {
        return now;
    }
}
