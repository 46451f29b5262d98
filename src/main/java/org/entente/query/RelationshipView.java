// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A tie of an entity with the entity at its other end.
 *
 * @param other the entity at the other end
 * @param reads the tie as a verb, from the entity asked about to the other
 * @param tie the tie
 */
public record RelationshipView(EntityRef other, String reads, @JsonUnwrapped TieView tie) {}
