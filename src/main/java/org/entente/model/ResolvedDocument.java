// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/**
 * A document ready to be written.
 *
 * @param document the document
 * @param entities every entity that it introduces or names, each once
 * @param claims its claims
 * @param readings who read its text; empty where it states its claims in so many fields
 * @param origin what reading it again needs beside what the graph keeps, or an empty text
 */
public record ResolvedDocument(Document document, List<Entity> entities, List<ResolvedClaim> claims, List<ReadBy> readings,
        String origin) {

    /** A document whose text nobody read. */
    public ResolvedDocument(Document document, List<Entity> entities, List<ResolvedClaim> claims) {
        this(document, entities, claims, List.of(), "");
    }

    /** The same, read by these and stated by what is kept of its source. */
    public ResolvedDocument readBy(List<ReadBy> readers, String source) {
        return new ResolvedDocument(document, entities, claims, readers, source);
    }

    /** The same with these claims. */
    public ResolvedDocument claiming(List<ResolvedClaim> others) {
        return new ResolvedDocument(document, entities, others, readings, origin);
    }
}
