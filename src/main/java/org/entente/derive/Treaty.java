// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;

/**
 * What a reader takes for one agreement, told in several facts: signed, ratified, in force.
 *
 * @param id derived from its parties and its name
 * @param name the fullest of its names
 * @param names all its names, sorted
 */
public record Treaty(String id, String name, List<String> names) {}
