// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.OnNeo4j;
import org.entente.Place;
import org.springframework.test.context.TestPropertySource;

/** {@link WebIT} against a Neo4j in a container. */
@OnNeo4j(Place.CONTAINER)
@TestPropertySource(properties = "entente.test.neo4j=container")
class WebContainerIT extends WebIT {}
