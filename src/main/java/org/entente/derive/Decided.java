// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import org.entente.model.Quote;
import org.entente.model.Review;

/**
 * A review where its words stand in a document.
 *
 * @param review what was decided
 * @param claim the id that the claim it is about has there
 * @param quote where its words stand
 */
public record Decided(Review review, String claim, Quote quote) {}
