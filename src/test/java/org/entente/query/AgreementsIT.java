// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.TestNeo4j;
import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** One agreement told in several facts. */
class AgreementsIT {

    private static final String GRAPH = """
            CREATE (a:Entity:State {id: 'state:ost', name: 'Ost'}), (b:Entity:State {id: 'state:west', name: 'West'})
            CREATE (signed:Fact:Agreement {id: 'fact:agreement:2', name: 'Grand Pact', names: ['Grand Pact', 'pact'], treaty: 'treaty:1',
              from: date('2024-06-19')})
            CREATE (ratified:Fact:Agreement {id: 'fact:agreement:1', name: 'Grand Pact', names: ['Grand Pact', 'grand treaty'],
              treaty: 'treaty:1', from: date('2024-08-19')})
            CREATE (named:Fact:Agreement {id: 'fact:agreement:0', name: 'Grand Pact', names: ['Grand Pact'], treaty: 'treaty:2'})
            CREATE (a)-[:PARTY_TO]->(signed), (b)-[:PARTY_TO]->(signed), (a)-[:PARTY_TO]->(ratified), (b)-[:PARTY_TO]->(ratified)
            CREATE (a)-[:AGREED_WITH {facts: ['fact:agreement:1'], supports: ['fact:agreement:1|2024-08-19|2024-08-19|dated||d1'], claims: 1,
              origins: 1, confidence: 0.5, disputed: false, modality: 'actual'}]->(b)
            """;

    private Driver driver;

    @BeforeEach
    void draw() {
        driver = TestNeo4j.emptied();
        driver.executableQuery(GRAPH).execute();
    }

    @Test
    void areFoundOnceByAnyOfTheirNamesAndFacts() {
        Entities entities = new Entities(driver);
        EntityRef pact = new EntityRef("fact:agreement:2", "Grand Pact", Entities.AGREEMENT);
        assertThat(entities.resolveWithAgreements("grand pact")).isEqualTo(new Resolution.Found(pact));
        assertThat(entities.resolveWithAgreements("Grand Treaty")).isEqualTo(new Resolution.Found(pact));
        assertThat(entities.resolveWithAgreements("fact:agreement:1")).isEqualTo(new Resolution.Found(pact));
    }

    @Test
    void carryTheTiesOfAllTheirFacts() {
        assertThat(new Ties(driver).ofAgreement("fact:agreement:2"))
                .containsExactly(new Tie.Key(TieKind.AGREED_WITH, Modality.ACTUAL, "state:ost", "state:west"));
    }
}
