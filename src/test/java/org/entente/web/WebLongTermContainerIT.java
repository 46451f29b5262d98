// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.OnNeo4j;
import org.entente.Place;
import org.springframework.test.context.TestPropertySource;

/** {@link WebIT} against the Neo4j with long-term support, over the routing scheme. */
@OnNeo4j(Place.LONG_TERM)
@TestPropertySource(properties = "entente.test.neo4j=long-term")
class WebLongTermContainerIT extends WebIT {}
