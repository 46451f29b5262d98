// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Map;

import org.entente.model.FactType;
import org.entente.model.Quote;

/**
 * A claim that a verdict is about.
 *
 * @param id its id
 * @param document id of its document
 * @param type the type of fact
 * @param roles ids of the entities that take part, as its document gives them, by the name of the role
 * @param quote where it stands
 */
public record Target(String id, String document, FactType type, Map<String, List<String>> roles, Quote quote) {}
