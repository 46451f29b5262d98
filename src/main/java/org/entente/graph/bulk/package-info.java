// SPDX-License-Identifier: GPL-3.0-or-later
/** Builds the graph of a new data folder offline, by Neo4j's own importer. */
@NamedInterface("bulk")
@NullMarked
package org.entente.graph.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
