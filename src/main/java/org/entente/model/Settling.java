// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/** Makes one document of all that was read in it and of what people decided about it; the same parts give the same document. */
@FunctionalInterface
public interface Settling {

    /**
     * The document with the claims of all readings, each as it counts.
     *
     * @param document as it came, with what its own claims say
     * @param readings all that stand; where there are none, its claims are what it states in so many fields
     * @param reviews those of this document
     */
    ResolvedDocument settle(ResolvedDocument document, List<ReadBy> readings, List<Review> reviews);
}
