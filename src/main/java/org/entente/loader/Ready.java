// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.model.ResolvedDocument;

/**
 * A document that waits to be written.
 *
 * @param document the document with its claims
 * @param fingerprint tells it from other versions of it
 * @param stale whether it stands there already, read by another edition of the reader
 * @param bytes how far the files were read when it was
 */
record Ready(ResolvedDocument document, String fingerprint, boolean stale, long bytes) {

    String id() {
        return document.document().id();
    }
}
