// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

/** The index can no longer follow the graph and must be built anew. */
public final class IndexOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexOutdated(String reason) {
        super("the path index must be built anew: " + reason);
    }
}
