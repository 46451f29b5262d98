// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/** Tells that a document was read by an edition that kept no findings, so that it cannot be put together again as it stands. */
public final class ReadByOlder extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReadByOlder(String document) {
        super("'%s' was read by an older edition, which kept less of what it found: read it anew first (./entente reread '%s')"
                .formatted(document, document));
    }
}
