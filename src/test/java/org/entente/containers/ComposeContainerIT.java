// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.entente.Needs;
import org.entente.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two images of the compose file, built from what is packaged and run as they are shipped. */
@Needs(Thing.COMPOSE)
class ComposeContainerIT {

    private static final String PATH = "/api/v1/paths?from=Kim%20Jong%20Un&to=Kursk%20Oblast&k=1";
    private static final String STATS = "/api/v1/stats";
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static Compose compose;

    @BeforeAll
    static void up() throws IOException {
        Path secret = Files.writeString(folder.resolve("neo4j-auth"), "neo4j/read-from-a-file");
        compose = new Compose(secret);
        compose.run("up", "-d", "--build");
        compose.await("/actuator/health/readiness", START, Compose::isOk);
    }

    @AfterAll
    static void down() {
        if (compose != null) {
            compose.close();
        }
    }

    @Test
    void answersAPathQuestionOfTheSeed() throws IOException {
        JsonNode steps = json(compose.get(PATH)).at("/paths/0/steps");
        assertThat(steps.valueStream().map(step -> step.at("/ties/0/kind").asString())).containsExactly("HOLDS_OFFICE_IN",
                "SENT_TROOPS_TO");
        assertThat(steps.valueStream().map(step -> step.at("/ties/0/facts/0/claims/0/quote").asString()))
                .allSatisfy(quote -> assertThat(quote).isNotBlank());
    }

    @Test
    void runsAsItsOwnUserAndWritesNothingButItsVolume() {
        assertThat(compose.inspect("entente", "{{.Config.User}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}}"))
                .isEqualTo("entente true [ALL]");
        assertThatThrownBy(() -> compose.run("exec", "-T", "entente", "touch", "/app/new")).hasMessageContaining("Read-only file system");
        assertThat(compose.run("exec", "-T", "entente", "sh", "-c", "touch /data/new && rm /data/new && id -u")).isEqualTo("10001");
    }

    @Test
    void tellsBrowsersTheAddressOfBoltThatTheyReach() throws IOException {
        assertThat(json(compose.get("/browser/connection.json")).path("host").asString()).startsWith("bolt://localhost:");
    }

    @Test
    void saysThatTheDatabaseIsAwayAndRecoversByItself() throws IOException {
        JsonNode before = json(compose.get(PATH)).path("paths");
        compose.run("stop", "neo4j");
        HttpResponse<String> refused = compose.get(PATH);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(refused).path("type").asString()).isEqualTo("urn:entente:problem:database-away");
        compose.run("start", "neo4j");
        HttpResponse<String> again = compose.await(PATH, START, answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
            return Compose.isOk(answer);
        });
        assertThat(json(again).path("paths")).isEqualTo(before);
    }

    @Test
    void losesNothingWhenItIsRestarted() throws IOException {
        JsonNode paths = json(compose.get(PATH)).path("paths");
        JsonNode stats = json(compose.get(STATS));
        assertThat(stats.path("documents").asInt()).isGreaterThan(12);
        Instant begun = Instant.now();
        compose.run("stop", "entente");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(STOP);
        assertThat(compose.inspect("entente", "{{.State.OOMKilled}} {{.State.ExitCode}}")).isEqualTo("false 143");
        compose.run("start", "entente");
        compose.await("/actuator/health/readiness", START, Compose::isOk);
        assertThat(json(compose.get(STATS))).isEqualTo(stats);
        assertThat(json(compose.get(PATH)).path("paths")).isEqualTo(paths);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
