// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import org.entente.model.Document;

/** Reads claims out of texts; safe for use by several threads. */
public interface ClaimReader {

    /** Its name in the graph: {@code rules}. */
    String id();

    /** Known without loading its models; it changes whenever the reader may find other claims in the same text. */
    String version();

    /**
     * Reads a document.
     *
     * @param document the document, with the passages that are running text
     * @return its claims with what was left out; never an exception: what fails as a whole is told as a failed reading
     */
    Reading read(Document document);

    /** Whether it takes the second look at stance itself that others' claims get. */
    default boolean looksTwice() {
        return false;
    }

    /** Name and version: {@code rules/3f0c51d2}. */
    default String edition() {
        return id() + "/" + version();
    }
}
