// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/** Puts a document together again as the graph keeps it. */
@FunctionalInterface
public interface Reopening {

    /** The document with the claims of all readings, each as it counts by these reviews. */
    ResolvedDocument reopen(KeptDocument document, List<ReadBy> readings, List<Review> reviews);
}
