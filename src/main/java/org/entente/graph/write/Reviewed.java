// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.Map;

/**
 * What a verdict changed.
 *
 * @param review id of the review
 * @param document id of the document
 * @param statuses how the claims count whose status changed, by id
 * @param factsCreated how many facts are new
 * @param factsGone how many are no more
 */
public record Reviewed(String review, String document, Map<String, String> statuses, int factsCreated, int factsGone) {}
