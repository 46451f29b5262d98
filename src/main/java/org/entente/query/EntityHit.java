// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/**
 * An entity that a search found.
 *
 * @param id its id
 * @param name its name
 * @param kind the label of its kind, or {@code Agreement}
 * @param matched the name or alias that fits best
 * @param score how well it fits: above 1 where it is the same name
 */
public record EntityHit(String id, String name, String kind, String matched, double score) {}
