// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Skip;

/**
 * What was read out of a document.
 *
 * @param claims its claims, in the order of the text
 * @param skips passages that were left out, with the reason
 */
public record Extraction(List<Claim> claims, List<Skip> skips) {}
