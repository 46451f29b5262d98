// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import org.entente.TestNeo4j;
import org.entente.access.KeyFile;
import org.entente.access.Role;
import org.entente.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** That a seat ends with its connection and with its key, and that no key takes all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"entente.seed=false", "entente.limits.watchers=3",
        "entente.limits.watchers-of-one-key=2", "entente.watch.heartbeat=200ms"})
class WatchWithKeysIT {

    @TempDir
    private static Path folder;

    private static String ann;
    private static String bob;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestNeo4j.emptied(registry::add);
        ann = keys().add("ann", Role.READ, LocalDate.now());
        bob = keys().add("bob", Role.READ, LocalDate.now());
        registry.add("entente.keys.file", () -> keys().path().toString());
    }

    private static KeyFile keys() {
        return new KeyFile(folder.resolve("keys"));
    }

    @BeforeAll
    static void load(@Autowired Graph graph) {
        graph.write(SmallGraph.documents());
    }

    @AfterEach
    void leave() {
        client.shutdownNow();
    }

    @Test
    void leavesSeatsForOtherKeys() throws Exception {
        seated(ann);
        seated(ann);
        HttpResponse<InputStream> third = watch("GET", ann);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
        seated(bob);
        assertThat(watch("GET", bob).statusCode()).isEqualTo(503);
    }

    @Test
    void keepsNoSeatForWhoAsksForTheHeadAlone() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(
                    await().atMost(Duration.ofSeconds(20)).until(() -> watch("HEAD", bob), head -> head.statusCode() != 503).statusCode())
                    .isEqualTo(200);
        }
        seated(bob);
        seated(bob);
    }

    @Test
    void endsWithItsKey() throws Exception {
        String brief = keys().add("brief", Role.READ, LocalDate.now());
        HttpResponse<InputStream> watched = seated(brief);
        keys().remove("brief");
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            try {
                watched.body().readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        assertThat(watch("GET", brief).statusCode()).isEqualTo(401);
    }

    /** Watches once the key is known and those of the tests before are known to have gone. */
    private HttpResponse<InputStream> seated(String key) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> watch("GET", key), response -> response.statusCode() == 200);
    }

    private HttpResponse<InputStream> watch(String method, String key) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%d/api/v1/watch?from=Ostland&to=Westmark".formatted(port));
        return client.send(HttpRequest.newBuilder(address).header("X-Api-Key", key).method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofInputStream());
    }
}
