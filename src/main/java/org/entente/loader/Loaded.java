// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Skip;

/**
 * One document that was loaded.
 *
 * @param id the document's id
 * @param claims what it says, in the order of the text
 * @param skips what of it was left out
 * @param replaced whether it was written in the place of what stood there
 */
public record Loaded(String id, List<Claim> claims, List<Skip> skips, boolean replaced) {}
