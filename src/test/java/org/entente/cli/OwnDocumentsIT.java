// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.entente.access.KeyFile;
import org.entente.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That a key with the role load replaces and withdraws what it loaded, and nothing else, and that all of it is told. */
class OwnDocumentsIT {

    @TempDir
    private static Path data;

    private static Application application;
    private static String ann;
    private static String bob;
    private static String admin;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Answer(int status, JsonNode body) {}

    @BeforeAll
    static void up() {
        KeyFile file = new KeyFile(data.resolve("keys"));
        ann = file.add("ann", Role.LOAD, LocalDate.now());
        bob = file.add("bob", Role.LOAD, LocalDate.now());
        admin = file.add("admin", Role.ADMIN, LocalDate.now());
        application = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, true));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    private Answer send(HttpRequest.Builder request, String key) throws Exception {
        HttpResponse<String> answer = client.send(request.header("X-Api-Key", key).build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(),
                answer.body().isEmpty() ? JsonMapper.shared().createObjectNode() : JsonMapper.shared().readTree(answer.body()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(application.url().resolve(path));
    }

    private Answer post(String key, String id, int trucks) throws Exception {
        return send(to("/api/v1/documents").header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                "{\"id\": \"%s\", \"date\": \"2024-05-01\", \"text\": \"Zambia sent %d trucks to Malawi.\"}".formatted(id, trucks))), key);
    }

    /** The report of a load of some rows of a register, each saying as many trucks. */
    private JsonNode load(String key, String register, int rows, int trucks) throws Exception {
        String lines = IntStream.range(0, rows).mapToObj(i -> """
                {"id": "%s-%d", "register": "%s", "facts": [{"type": "Transfer", "roles": {"supplier": ["Zambia"], "recipient": ["Malawi"], \
                "item": ["truck"]}, "quantity": {"min": %d, "max": %d}}]}""".formatted(register, i, register, trucks + i, trucks + i))
                .collect(Collectors.joining("\n"));
        Answer begun = send(to("/api/v1/loads").header("Content-Type", "multipart/form-data; boundary=b").POST(BodyPublishers.ofString(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.jsonl\"\r\n\r\n%s\r\n--b--\r\n".formatted(lines))),
                key);
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
        String address = "/api/v1/loads/" + begun.body().path("id").asString();
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> send(to(address).GET(), key).body(), job -> job.path("state").asString().equals("done")).path("report");
    }

    @Test
    void replacesItsOwnDocumentAndSaysSo() throws Exception {
        assertThat(post(ann, "own", 40).body().path("replaced").asBoolean(true)).isFalse();
        assertThat(post(ann, "own", 40).body().path("replaced").asBoolean(true)).isFalse();
        Answer again = post(ann, "own", 50);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("replaced").asBoolean()).isTrue();
    }

    @Test
    void replacesNoDocumentOfAnother() throws Exception {
        post(ann, "anns", 40);
        Answer refused = post(bob, "anns", 60);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:entente:problem:not-allowed");
        assertThat(refused.body().path("detail").asString()).contains("anns", "another key");
        assertThat(send(to("/api/v1/documents/anns").GET(), bob).body().toString()).contains("40 trucks").doesNotContain("60 trucks");
    }

    @Test
    void lastsWhereOneOfAllMayReplaceIt() throws Exception {
        post(ann, "settled", 40);
        assertThat(post(admin, "settled", 41).body().path("replaced").asBoolean()).isTrue();
        assertThat(post(ann, "settled", 42).status()).isEqualTo(403);
        send(to("/api/v1/documents/settled").DELETE(), admin);
        assertThat(post(ann, "settled", 43).status()).isEqualTo(403);
    }

    @Test
    void withdrawsByANewerEditionItsOwnRowsAlone() throws Exception {
        load(ann, "list", 5, 10);
        JsonNode others = load(bob, "list", 1, 90);
        assertThat(others.path("documents").asInt()).isZero();
        assertThat(others.path("retracted").asInt()).isZero();
        assertThat(others.path("skipped").path("loaded by another").asInt()).isEqualTo(5);
        JsonNode own = load(ann, "list", 2, 20);
        assertThat(own.path("replaced").asInt()).isEqualTo(2);
        assertThat(own.path("replacements")).extracting(JsonNode::asString).containsExactly("list-0", "list-1");
        assertThat(own.path("retracted").asInt()).isEqualTo(3);
        assertThat(own.path("withdrawals")).extracting(JsonNode::asString).containsExactly("list-2", "list-3", "list-4");
        assertThat(load(admin, "list", 1, 30).path("retracted").asInt()).isOne();
    }
}
