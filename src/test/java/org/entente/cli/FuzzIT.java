// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation of the description with generated good and bad input: no 500, no stack trace, no hang, always an answer that a program
 * can read. {@code ./mvnw verify -Pfaults -Dfaults=fuzz} is the long form; {@code -Dentente.fuzz.seed} repeats a run.
 */
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("entente.fuzz", 400);
    private static final long SEED = Long.getLong("entente.fuzz.seed", 20_241_218L);
    private static final int AT_A_TIME = 4;
    private static final Duration HANG = Duration.ofSeconds(120);
    private static final String ENDLESS = "/api/v1/watch";
    private static final List<String> ACCEPTED = List.of("*/*", "application/json", "text/html", "a/b/c", ",", "*/*;q=0",
            "text/event-stream",
            "application/problem+json");
    private static final List<String> TYPES = List.of("application/json", "text/plain", "multipart/form-data",
            "multipart/form-data; boundary=b", "application/x-www-form-urlencoded", "x", "application/json; charset=utf-16");

    @TempDir
    private static Path data;

    private static Application application;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(HANG).build();

    private record Parameter(String in, String name, String type, String example) {}

    private record Operation(String method, String path, List<Parameter> parameters, String bodyType, String bodyExample) {

        /** What takes a body reaches more code, and is asked more often. */
        int share() {
            return bodyType.isEmpty() ? 1 : 4;
        }
    }

    private record Sent(String line, int status, String contentType, byte[] body) {}

    @BeforeAll
    static void up() {
        application = Application.start(new Application.Options(data, "localhost", 0, 0, true, BoltAccess.READ, true));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    private List<Operation> operations() throws Exception {
        List<Operation> operations = new ArrayList<>();
        JsonNode description = JsonMapper.shared().readTree(get("/openapi.json").body());
        description.path("paths").propertyStream().forEach(path -> path.getValue().propertyStream().forEach(operation -> {
            List<Parameter> parameters = operation.getValue().path("parameters").valueStream()
                    .filter(each -> !each.path("schema").path("type").asString("").equals("object"))
                    .map(each -> new Parameter(each.path("in").asString(), each.path("name").asString(),
                            each.path("schema").path("type").asString("string"),
                            each.path("example").asString(each.path("schema").path("default").asString(""))))
                    .toList();
            JsonNode bodies = operation.getValue().path("requestBody").path("content");
            String type = bodies.propertyNames().stream().findFirst().orElse("");
            operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameters, type,
                    example(path.getKey(), bodies.path(type))));
        }));
        operations.removeIf(operation -> operation.path().equals(ENDLESS));
        operations.addAll(cannedQueries());
        return operations;
    }

    /** None of a document, of which there is a fuller one. */
    private static String example(String path, JsonNode body) {
        return path.equals("/api/v1/documents") || !body.path("example").isObject() ? "" : body.path("example").toString();
    }

    /** Each with its own parameters, which the description leaves to the queries themselves. */
    private List<Operation> cannedQueries() throws Exception {
        return JsonMapper.shared().readTree(get("/api/v1/queries").body()).path("items").valueStream()
                .filter(query -> query.path("parameters").valueStream().anyMatch(each -> !each.path("type").asString().equals("entity")))
                .map(query -> new Operation("GET", "/api/v1/queries/" + query.path("name").asString() + "/run",
                        query.path("parameters").valueStream().map(each -> new Parameter("query", each.path("name").asString(),
                                each.path("type").asString(), each.path("default").asString())).toList(),
                        "", ""))
                .toList();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(application.url().resolve(path)).build(), BodyHandlers.ofString());
    }

    @Test
    @Tag("fuzz")
    void answersWhateverIsSent() throws Exception {
        List<Operation> operations = operations();
        assertThat(operations).hasSizeGreaterThan(20);
        List<Operation> drawn = operations.stream().flatMap(each -> Collections.nCopies(each.share(), each).stream()).toList();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Sent>> all = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Random random = new Random(SEED + i);
                Operation operation = HostileValues.pick(drawn, random);
                all.add(threads.submit(() -> send(operation, random, wrong)));
            }
            for (Future<Sent> each : all) {
                Sent sent = each.get();
                statuses.merge(sent.status(), 1, Integer::sum);
                complaint(sent).ifPresent(wrong::add);
            }
        }
        System.err.println("fuzz: %d requests to %d operations, answers by status %s".formatted(REQUESTS, operations.size(), statuses));
        assertThat(wrong).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(Main.commandLine().execute("check", "--data", data.toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/entities/%00 HTTP/1.1\r\nHost: localhost\r\n", "GET /api/v1/stats HTTP/1.1\r\n",
            "GET /api/v1/stats",
            "GET /api/v1/facts?q=<x> HTTP/1.1\r\nHost: localhost\r\n", "TRACE /api/v1/stats HTTP/1.1\r\nHost: localhost\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n", "GET /%2e%2e/%2e%2e/x HTTP/1.1\r\nHost: localhost\r\n",
            "POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: -1\r\n",
            "GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n", "GET /error HTTP/1.1\r\nHost: localhost\r\n",
            "BREW /api/v1/stats HTTP/1.1\r\nHost: localhost\r\n"})
    void refusesWhatIsNoRequestWithAProblem(String request) throws IOException {
        Sent sent = raw(request + "Connection: close\r\n\r\n");
        assertThat(sent.status()).isBetween(200, 499);
        assertThat(complaint(sent)).isEmpty();
    }

    private Sent send(Operation operation, Random random, ConcurrentLinkedQueue<String> wrong) throws IOException {
        StringBuilder target = new StringBuilder(operation.path());
        StringBuilder query = new StringBuilder();
        boolean good = random.nextInt(4) == 0;
        for (Parameter parameter : operation.parameters()) {
            List<String> values = values(parameter, good, random);
            if (parameter.in().equals("path")) {
                int at = target.indexOf("{" + parameter.name() + "}");
                target.replace(at, at + parameter.name().length() + 2, values.getFirst().replace("+", "%20"));
            } else if (random.nextInt(3) > 0 || good && !parameter.example().isEmpty()) {
                values.forEach(value -> query.append(query.isEmpty() ? "?" : "&").append(parameter.name()).append('=').append(value));
            }
        }
        String line = operation.method() + " " + target + query;
        byte[] body = body(operation, random);
        String head = "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: %s\r\n%s\r\n".formatted(line,
                good || random.nextInt(4) > 0 ? "*/*" : HostileValues.pick(ACCEPTED, random),
                body.length == 0 ? "" : "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type(operation, random), body.length));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(UTF_8));
        request.writeBytes(body);
        long begin = System.nanoTime();
        try {
            return raw(request.toByteArray());
        } catch (IOException e) {
            wrong.add("%s: %s after %d ms".formatted(line, e, (System.nanoTime() - begin) / 1_000_000));
            return new Sent(line, 0, "application/json", new byte[0]);
        }
    }

    private static List<String> values(Parameter parameter, boolean good, Random random) {
        return !parameter.example().isEmpty() && (good || random.nextInt(3) == 0)
                ? List.of(URLEncoder.encode(parameter.example(), UTF_8))
                : HostileValues.of(parameter.type(), random);
    }

    private static byte[] body(Operation operation, Random random) {
        if (operation.bodyType().isEmpty()) {
            return operation.method().equals("POST") || operation.method().equals("PUT") ? HostileBodies.noise(random) : new byte[0];
        }
        if (random.nextInt(10) == 0) {
            return HostileBodies.noise(random);
        }
        return operation.bodyType().startsWith("multipart/")
                ? HostileBodies.form(random)
                : HostileBodies.json(operation.bodyExample(), random);
    }

    /** Mostly the one by which the body is read. */
    private static String type(Operation operation, Random random) {
        if (random.nextInt(10) == 0) {
            return HostileValues.pick(TYPES, random);
        }
        return operation.bodyType().startsWith("multipart/") ? HostileBodies.FORM : "application/json";
    }

    private Sent raw(String request) throws IOException {
        return raw(request.getBytes(UTF_8));
    }

    /** Over a bare socket, since a proper client refuses to send what is malformed. */
    private Sent raw(byte[] request) throws IOException {
        URI server = application.url();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(Math.toIntExact(HANG.toMillis()));
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return read(new String(request, ISO_8859_1).lines().findFirst().orElse(""), socket.getInputStream());
        }
    }

    private static Sent read(String line, InputStream in) throws IOException {
        byte[] answer = in.readAllBytes();
        String text = new String(answer, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String head = text.substring(0, Math.max(0, end));
        String type = head.lines().filter(each -> each.toLowerCase(Locale.ROOT).startsWith("content-type:")).findFirst()
                .map(each -> each.substring(13).strip()).orElse("");
        String body = text.substring(end < 0 ? 0 : end + 4);
        boolean chunked = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        return new Sent(line, head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0, type,
                (chunked ? unchunked(body) : body).getBytes(ISO_8859_1));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line).strip(), 16);
            whole.append(body, line + 2, line + 2 + size);
            at = line + 4 + size;
        }
        return whole.toString();
    }

    private static Optional<String> complaint(Sent sent) {
        String body = new String(sent.body(), UTF_8);
        boolean server = sent.status() == 500 || sent.status() == 0 || sent.status() > 503;
        boolean trace = body.contains("\tat ") || body.contains("Exception:");
        boolean problem = sent.status() < 400 || sent.contentType().startsWith("application/problem+json");
        if (!server && !trace && problem && isReadable(sent)) {
            return Optional.empty();
        }
        return Optional.of("%s: %d %s %s".formatted(sent.line().substring(0, Math.min(300, sent.line().length())), sent.status(),
                sent.contentType(), body.substring(0, Math.min(200, body.length()))));
    }

    private static boolean isReadable(Sent sent) {
        if (!sent.contentType().contains("json") || sent.contentType().contains("ndjson") || sent.body().length == 0) {
            return true;
        }
        try {
            JsonMapper.shared().readTree(sent.body());
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
