// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import org.entente.OnNeo4j;
import org.entente.Place;

/** {@link AnyOrderIT} against a Neo4j in a container. */
@OnNeo4j(Place.CONTAINER)
class AnyOrderContainerIT extends AnyOrderIT {}
