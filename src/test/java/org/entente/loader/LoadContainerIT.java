// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.OnNeo4j;
import org.entente.Place;

/** {@link LoadIT} against a Neo4j in a container. */
@OnNeo4j(Place.CONTAINER)
class LoadContainerIT extends LoadIT {}
