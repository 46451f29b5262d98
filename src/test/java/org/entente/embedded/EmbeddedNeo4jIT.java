// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

class EmbeddedNeo4jIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataAndPasswordFromOneStartToTheNext() {
        String password;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options())) {
            password = neo4j.guestPassword().orElseThrow();
            run(neo4j, "CREATE (:Kept)");
        }
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options())) {
            assertThat(neo4j.guestPassword()).contains(password);
            assertThat(run(neo4j, "MATCH (kept:Kept) RETURN count(kept) AS count")).isEqualTo(1);
        }
    }

    @Test
    void keepsThePasswordInAFileThatOnlyItsOwnerCanRead() throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options())) {
            Path file = folder.resolve("bolt-password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(Files.readString(file).strip()).isEqualTo(neo4j.guestPassword().orElseThrow()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options());
                Driver driver = driver(neo4j, AuthTokens.basic(neo4j.username(), "neo4j-neo4j"))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
        }
    }

    @Test
    void letsOthersLookAndNotWrite() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options()); Driver guest = guest(neo4j)) {
            run(neo4j, "CREATE (:Kept)");
            assertThat(guest.executableQuery("MATCH (kept:Kept) RETURN kept").execute().records()).hasSize(1);
            for (String write : List.of("CREATE (:Forged)", "MATCH (kept:Kept) SET kept.name = 'forged'",
                    "MATCH (kept:Kept) DELETE kept")) {
                assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> guest.executableQuery(write).execute())
                        .withMessageContaining("--browser-writes");
            }
            assertThat(run(neo4j, "MATCH (kept:Kept) WHERE kept.name IS NULL RETURN count(kept) AS count")).isEqualTo(1);
            assertThat(run(neo4j, "MATCH (forged:Forged) RETURN count(forged) AS count")).isZero();
        }
    }

    @Test
    void tellsWhatOthersWroteWhereTheyMay() {
        List<ForeignWrite> told = new CopyOnWriteArrayList<>();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options().withForeignWrites(told::add)); Driver guest = guest(neo4j)) {
            run(neo4j, "CREATE (:Kept)");
            guest.executableQuery("CREATE (:Noted {name: 'one'})-[:NEXT]->(:Noted)").execute();
        }
        assertThat(told).containsExactly(new ForeignWrite("neo4j", 2, 0, 1, 0, 1));
    }

    private static Driver guest(EmbeddedNeo4j neo4j) {
        return driver(neo4j, AuthTokens.basic(neo4j.guestName(), neo4j.guestPassword().orElseThrow()));
    }

    @Test
    void asksForNoPasswordWhereToldSo() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options().withoutAuthentication());
                Driver driver = driver(neo4j, AuthTokens.none())) {
            driver.verifyConnectivity();
            assertThat(neo4j.password()).isEmpty();
        }
    }

    @Test
    void saysThatTheFolderIsLocked() {
        try (EmbeddedNeo4j _ = EmbeddedNeo4j.start(options())) {
            assertThatExceptionOfType(EmbeddedFailure.FolderLocked.class).isThrownBy(() -> EmbeddedNeo4j.start(options()))
                    .withMessageContaining(folder.toString()).withMessageNotContaining("\n");
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatExceptionOfType(EmbeddedFailure.PortTaken.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(options().withPort(socket.getLocalPort())))
                    .withMessageContaining(String.valueOf(socket.getLocalPort())).withMessageNotContaining("\n");
        }
    }

    @Test
    void saysThatTheStoreIsCorrupt() throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options())) {
            run(neo4j, "CREATE (:Kept)");
        }
        Path database = folder.resolve("neo4j/data/databases/neo4j");
        try (var files = Files.list(database)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "no store");
            }
        }
        assertThatExceptionOfType(EmbeddedFailure.StoreCorrupt.class).isThrownBy(() -> EmbeddedNeo4j.start(options()))
                .withMessageContaining(folder.toString()).withMessageNotContaining("\n");
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(EmbeddedFailure.FolderUnusable.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(EmbeddedOptions.in(file.resolve("data")).withPort(0)))
                .withMessageContaining(file.toString()).withMessageNotContaining("\n");
    }

    private EmbeddedOptions options() {
        return EmbeddedOptions.in(folder).withPort(0);
    }

    private static long run(EmbeddedNeo4j neo4j, String cypher) {
        try (Driver driver = driver(neo4j, AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            return driver.executableQuery(cypher).withParameters(Map.of()).execute().records().stream().findFirst()
                    .map(record -> record.get(0).asLong()).orElse(0L);
        }
    }

    private static Driver driver(EmbeddedNeo4j neo4j, AuthToken token) {
        return GraphDatabase.driver(neo4j.uri(), token);
    }
}
