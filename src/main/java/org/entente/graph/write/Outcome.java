// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import org.entente.model.GraphChange;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction gives back.
 *
 * @param report what it did, for the caller
 * @param change what it did, for listeners, or null where nothing changed
 */
public record Outcome<T>(T report, @Nullable GraphChange change) {}
