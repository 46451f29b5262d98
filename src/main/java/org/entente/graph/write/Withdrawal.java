// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.List;

import org.entente.model.Tie;

/**
 * What a withdrawal takes away, or would.
 *
 * @param document id of the document
 * @param claims ids of its claims that were open
 * @param factsGone ids of the facts that rested on it alone
 * @param factsChanged ids of the facts that have other claims
 * @param entitiesGone ids of the entities that nothing else needs
 * @param tiesGone the ties that rested on it alone
 * @param tiesChanged the ties that have other support, as they are after it
 */
public record Withdrawal(String document, List<String> claims, List<String> factsGone, List<String> factsChanged,
        List<String> entitiesGone, List<Tie.Key> tiesGone, List<Tie> tiesChanged) {}
