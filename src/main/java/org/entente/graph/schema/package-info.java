// SPDX-License-Identifier: GPL-3.0-or-later
/** Constraints and indexes, kept as versioned files under {@code cypher/schema}. */
@NullMarked
package org.entente.graph.schema;

import org.jspecify.annotations.NullMarked;
