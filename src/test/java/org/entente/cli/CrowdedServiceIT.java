// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of little memory, in a process of its own, of which clients want more than it has, or what they never take. */
@Tag("service")
class CrowdedServiceIT {

    private static final String FACTS = "\"facts\":[{\"type\":\"Transfer\",\"roles\":{\"supplier\":[\"Iran\"],\"recipient\":[\"Russia\"],"
            + "\"item\":[\"drone\"]}}]";
    private static final int LARGEST = 16 << 20;
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static UpProcess up;
    private static URI url;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        up = UpProcess.start(folder.resolve("data"), folder.resolve("said"), "-Xmx512m", "-XX:+ExitOnOutOfMemoryError");
        url = up.url();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try {
            assertThat(up.process().isAlive()).isTrue();
            up.stop();
        } finally {
            up.close();
        }
    }

    @Test
    void takesLargeBodiesOneBehindTheOther() {
        String padding = "x".repeat(LARGEST - 300);
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6).mapToObj(i -> client.sendAsync(
                post("/api/v1/documents", "application/json", "{\"id\":\"large-%d\",%s,\"padding\":\"%s\"}".formatted(i, FACTS, padding)),
                BodyHandlers.ofString())).toList();
        assertThat(sent).extracting(each -> each.join().statusCode()).isSubsetOf(201, 503).contains(201);
        assertThat(isReady()).isTrue();
    }

    @Test
    void keepsPartsOfAnUploadOutOfMemory() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%d.jsonl\"\r\n\r\n".formatted(i))
                    .append("{\"id\":\"part-%d\",%s,\"padding\":\"%s\"}\n".formatted(i, FACTS, "x".repeat(1_000_000))).append("\r\n");
        }
        byte[] bytes = body.append("--b--\r\n").toString().getBytes(US_ASCII);
        HttpResponse<String> answer = client.send(request("/api/v1/loads").header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String job = "/api/v1/loads/" + JsonMapper.shared().readTree(answer.body()).path("id").asString();
        JsonNode state = get(job);
        while (!state.path("state").asString().equals("done")) {
            assertThat(state.path("state").asString()).isIn("queued", "running");
            Thread.sleep(200);
            state = get(job);
        }
        assertThat(state.path("report").path("documents").asInt()).isEqualTo(400);
    }

    @Test
    void answersWhileMoreThanItHasRoomForNeverEndTheirHeaders() throws Exception {
        List<Socket> tricklers = new ArrayList<>();
        try {
            for (int i = 0; i < 1_300; i++) {
                tricklers.add(connect("GET /api/v1/stats HTTP/1.1\r\n"));
            }
            long until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            while (System.nanoTime() < until) {
                tricklers.forEach(each -> trickle(each, "X-More: 1\r\n"));
                assertThat(isReady()).isTrue();
            }
            awaitClosed(tricklers, "X-More: 1\r\n");
        } finally {
            for (Socket each : tricklers) {
                each.close();
            }
        }
    }

    @Test
    void takesWritesWhileOthersNeverEndTheirs() throws Exception {
        List<Socket> tricklers = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                tricklers.add(connect("POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000000\r\n\r\n{"));
            }
            HttpResponse<String> answer = client.send(
                    post("/api/v1/documents", "application/json", "{\"id\":\"between\",%s}".formatted(FACTS)), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            awaitClosed(tricklers, " ");
        } finally {
            for (Socket each : tricklers) {
                each.close();
            }
        }
    }

    private static void awaitClosed(List<Socket> tricklers, String more) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (tricklers.stream().filter(each -> trickle(each, more)).count() > 0) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(1_000);
        }
    }

    private static Socket connect(String begin) throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.getOutputStream().write(begin.getBytes(US_ASCII));
        return socket;
    }

    /** Whether the connection takes it. */
    private static boolean trickle(Socket socket, String more) {
        try {
            socket.getOutputStream().write(more.getBytes(US_ASCII));
            return socket.getInputStream().available() == 0;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Asked over a connection of its own, as those who look after services ask. */
    private static boolean isReady() {
        try (HttpClient other = HttpClient.newHttpClient()) {
            return other.send(request("/actuator/health/readiness").GET().timeout(SOON).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode get(String path) throws Exception {
        return JsonMapper.shared().readTree(client.send(request(path).GET().build(), BodyHandlers.ofString()).body());
    }

    private static HttpRequest post(String path, String type, String body) {
        return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path));
    }
}
