// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.entente.OnNeo4j;
import org.entente.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.entente.reading.ClaimReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** {@link CannedQueriesIT} against the Neo4j with long-term support, which knows but one version of Cypher, over the routing scheme. */
@OnNeo4j(Place.LONG_TERM)
@TestPropertySource(properties = "entente.test.neo4j=long-term")
class CannedQueriesLongTermContainerIT extends CannedQueriesIT {

    CannedQueriesLongTermContainerIT(@Autowired CannedQueries queries, @Autowired ClaimReader reader) {
        super(queries, reader);
    }

    @Override
    @ParameterizedTest
    @ValueSource(strings = "5")
    void isPlannedWithoutWarningAndWithoutScanningAllNodes(String language) {
        super.isPlannedWithoutWarningAndWithoutScanningAllNodes(language);
    }
}
