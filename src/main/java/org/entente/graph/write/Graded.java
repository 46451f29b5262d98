// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

/**
 * What a change of a source's grade did.
 *
 * @param source the source
 * @param factsChanged facts that are weighed otherwise
 * @param tiesChanged ties that are weighed otherwise
 */
public record Graded(String source, int factsChanged, int tiesChanged) {}
