// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/**
 * An entity by name, as JSON shows it wherever it is mentioned.
 *
 * @param id its id
 * @param name the name to show
 * @param kind the label of its kind, or {@code Agreement} for a named agreement
 */
public record EntityRef(String id, String name, String kind) {}
