// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import org.entente.OnNeo4j;
import org.entente.Place;

/** {@link GraphIT} against the Neo4j with long-term support, over the routing scheme. */
@OnNeo4j(Place.LONG_TERM)
class GraphLongTermContainerIT extends GraphIT {}
