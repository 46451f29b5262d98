// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.entente.TestNeo4j;
import org.entente.graph.Graph;
import org.entente.graph.write.WithdrawMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** That those who watch a pair hear of it, are not too many, and are forgotten when they go. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"entente.seed=false", "entente.limits.watchers=2",
        "entente.watch.heartbeat=200ms"})
class WatchIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void neo4j(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
    }

    @BeforeAll
    static void load(@Autowired Graph graph) {
        graph.write(SmallGraph.documents().subList(0, 1));
    }

    @AfterEach
    void leave() {
        client.shutdownNow();
    }

    @Test
    void tellsOfAPathThatAppearsAndShowsThatItIsThereMeanwhile(@Autowired Graph graph) throws Exception {
        InputStream events = seated("Ann Varga", "Sudreich").body();
        assertThat(until(events, "\n\n")).contains("event:none");
        assertThat(until(events, "\n\n")).startsWith(":");
        graph.write(SmallGraph.documents().subList(1, 2));
        assertThat(until(events, "\"took\"")).contains("event:path", "HOLDS_OFFICE_IN");
        graph.withdraw("paper-2", WithdrawMode.ERASE);
    }

    @Test
    void endsTheOneWhoseNameIsGoneAndNoOther(@Autowired Graph graph) throws Exception {
        graph.write(SmallGraph.documents().subList(1, 2));
        InputStream vanishing = seated("Sudreich", "org:alfa-1").body();
        InputStream staying = seated("Ostland", "Westmark").body();
        assertThat(until(vanishing, "\n\n")).startsWith("event:");
        graph.withdraw("paper-2", WithdrawMode.ERASE);
        assertThat(until(vanishing, "event:ended") + until(vanishing, "\n\n")).contains("urn:entente:problem:unknown-name");
        assertThat(until(staying, ":still here")).doesNotContain("event:ended");
    }

    @Test
    void turnsAwayWhoIsTooManyUntilAnotherGoes() throws Exception {
        HttpResponse<InputStream> first = seated("Ostland", "Westmark");
        seated("Ostland", "Sudreich");
        HttpResponse<InputStream> third = watch("Ostland", "Riverton");
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(third.body().readAllBytes(), StandardCharsets.UTF_8)).contains("urn:entente:problem:busy");
        first.body().close();
        seated("Ostland", "Riverton");
    }

    @Test
    void keepsNoSeatForAQuestionThatCannotBeAsked() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(watch("Nowhereland", "Westmark").statusCode()).isEqualTo(404);
        }
        seated("Ostland", "Westmark");
    }

    /** Watches once those of the tests before are known to have gone. */
    private HttpResponse<InputStream> seated(String from, String to) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> watch(from, to), response -> response.statusCode() == 200);
    }

    private HttpResponse<InputStream> watch(String from, String to) throws IOException, InterruptedException {
        String query = "from=%s&to=%s".formatted(from, to).replace(" ", "%20");
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/watch?%s".formatted(port, query))).build(),
                BodyHandlers.ofInputStream());
    }

    /** What comes until, and with, a text. */
    private static String until(InputStream events, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = events.read();
            assertThat(next).as("the stream goes on after '%s'", read).isNotNegative();
            assertThat(read).as("news among heartbeats").hasSizeLessThan(100_000);
            read.append((char) next);
        }
        return read.toString();
    }
}
