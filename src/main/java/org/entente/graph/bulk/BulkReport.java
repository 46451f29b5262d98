// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.time.Duration;

/**
 * What a bulk build made.
 *
 * @param facts how many facts
 * @param entities how many entities
 * @param ties how many ties
 * @param nodes how many nodes of every kind
 * @param relationships how many relationships of every kind
 * @param importing how long the importer ran
 */
public record BulkReport(long facts, long entities, long ties, long nodes, long relationships, Duration importing) {}
