// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/**
 * A document ready to be written.
 *
 * @param document the document
 * @param entities every entity that it introduces or names, each once
 * @param claims its claims
 */
public record ResolvedDocument(Document document, List<Entity> entities, List<ResolvedClaim> claims) {}
