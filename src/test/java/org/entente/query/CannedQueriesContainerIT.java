// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.entente.OnNeo4j;
import org.entente.Place;
import org.entente.reading.ClaimReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** {@link CannedQueriesIT} against a Neo4j in a container. */
@OnNeo4j(Place.CONTAINER)
@TestPropertySource(properties = "entente.test.neo4j=container")
class CannedQueriesContainerIT extends CannedQueriesIT {

    CannedQueriesContainerIT(@Autowired CannedQueries queries, @Autowired ClaimReader reader) {
        super(queries, reader);
    }
}
