// SPDX-License-Identifier: GPL-3.0-or-later
/** Nodes and relationships as Cypher, many rows a statement. */
@NullMarked
package org.entente.graph.store;

import org.jspecify.annotations.NullMarked;
