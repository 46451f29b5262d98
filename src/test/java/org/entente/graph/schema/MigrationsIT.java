// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class MigrationsIT {

    private final Driver driver = TestNeo4j.emptied();

    @BeforeEach
    void becomeOlder() {
        driver.executableQuery("MATCH (m:Migration {version: 7}) DELETE m").execute();
    }

    @AfterEach
    void becomeWhole() {
        TestNeo4j.emptied();
        Migrations.onClassPath().apply(driver);
    }

    @Test
    void bringsAnEmptyGraphUpToDate() {
        Migrations.onClassPath().apply(driver);
        try (var session = driver.session()) {
            assertThat(Migrations.applied(session)).containsKey(7);
        }
    }

    @Test
    void refusesAGraphWhoseFactsFollowOtherRules() {
        driver.executableQuery("CREATE (:Claim {id: 'claim:old'})").execute();
        assertThatExceptionOfType(SchemaFailure.GraphTooOld.class).isThrownBy(() -> Migrations.onClassPath().apply(driver))
                .withMessageContaining("load its documents into a new data folder");
        try (var session = driver.session()) {
            assertThat(Migrations.applied(session)).doesNotContainKey(7);
        }
    }

    @Test
    void refusesAnArchiveOfSuchAGraph() {
        try (var session = driver.session()) {
            var older = Migrations.applied(session);
            assertThatExceptionOfType(SchemaFailure.GraphTooOld.class).isThrownBy(() -> Migrations.onClassPath().among(older));
        }
    }

    @Test
    void takesAGraphThatNoReleaseServedYet() {
        driver.executableQuery("CREATE (:Claim {id: 'claim:imported'})").execute();
        driver.executableQuery("MATCH (m:Migration) DELETE m").execute();
        assertThatCode(() -> Migrations.onClassPath().apply(driver)).doesNotThrowAnyException();
    }
}
