// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import org.entente.model.GraphChange;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal would do.
 *
 * @param withdrawal what it would take away
 * @param change what would become of entities and ties, or null where nothing would
 */
public record Rehearsal(Withdrawal withdrawal, @Nullable GraphChange change) {}
