// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/**
 * What one committed transaction did to entities and ties, in the order of commits.
 *
 * @param version number of the graph's version after it, rising by one with each
 * @param entities entities that are new or changed
 * @param entitiesGone ids of entities that are no more
 * @param ties ties that are new or changed
 * @param tiesGone ties that are no more
 */
public record GraphChange(long version, List<Entity> entities, List<String> entitiesGone, List<Tie> ties, List<Tie.Key> tiesGone) {}
