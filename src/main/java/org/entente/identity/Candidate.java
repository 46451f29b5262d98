// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import org.entente.model.Entity;

/**
 * Two entities that may be one.
 *
 * @param one the one with the smaller id
 * @param other the other
 * @param score how likely it is, and why
 */
public record Candidate(Entity one, Entity other, Score score) {}
