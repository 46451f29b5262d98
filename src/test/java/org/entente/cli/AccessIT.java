// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.access.KeyFile;
import org.entente.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service with keys, as programs, people and the command line meet it. */
class AccessIT {

    @TempDir
    private static Path data;

    private static Application application;
    private static String reader;
    private static String loader;
    private static String admin;
    private static String reviewer;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void up() {
        KeyFile file = new KeyFile(data.resolve("keys"));
        reader = file.add("reader", Role.READ, LocalDate.now());
        loader = file.add("loader", Role.LOAD, LocalDate.now());
        reviewer = file.add("reviewer", Role.REVIEW, LocalDate.now());
        admin = file.add("admin", Role.ADMIN, LocalDate.now());
        application = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, false));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    private static String key(String name) {
        return switch (name) {
            case "reader" -> reader;
            case "reviewer" -> reviewer;
            case "loader" -> loader;
            case "admin" -> admin;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private HttpResponse<String> send(String method, String path, String header, String value) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(application.url().resolve(path)).method(method,
                method.equals("POST")
                        ? BodyPublishers.ofString("{\"id\": \"border-note\", \"text\": \"Zambia sent 40 trucks to Malawi.\"}")
                        : BodyPublishers.noBody())
                .header("Content-Type", "application/json");
        return client.send(header.isEmpty() ? request.build() : request.header(header, value).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/stats, nobody, 401", "GET, /api/v1/stats, reader, 200", "GET, /, nobody, 401", "GET, /, reader, 200",
            "POST, /api/v1/documents, reader, 403", "POST, /api/v1/documents, reviewer, 403",
            "DELETE, /api/v1/judgements/none, reader, 403", "DELETE, /api/v1/judgements/none, reviewer, 404",
            "POST, /api/v1/documents, loader, 201", "DELETE, /api/v1/documents/none, loader, 403",
            "DELETE, /api/v1/documents/none, admin, 404", "GET, /browser/connection.json, loader, 403",
            "GET, /browser/connection.json, admin, 200", "GET, /actuator/health/readiness, nobody, 200",
            "GET, /actuator/prometheus, nobody, 401", "GET, /actuator/prometheus, reader, 200", "GET, /openapi.json, nobody, 401",
            "GET, /guides/entente, nobody, 200", "GET, /api/v1/export?format=ftm, reader, 200", "DELETE, /api/v1/loads/none, loader, 404",
            "GET, /api/v1//stats, nobody, 400", "GET, /api/v1/stats;x=/guides/, nobody, 400"})
    void asksForAKeyOfTheRole(String method, String path, String who, int status) throws Exception {
        HttpResponse<String> answer = who.equals("nobody")
                ? send(method, path, "", "")
                : send(method, path, "Authorization", "Bearer " + key(who));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void takesKeysInTheirOwnHeaderAndByBasic() throws Exception {
        assertThat(send("GET", "/api/v1/stats", "X-Api-Key", reader).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/", "Authorization", basic("reader", reader)).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/", "Authorization", basic("admin", reader)).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/", "Authorization", "Basic !!").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/", "Authorization", "Bearer entente_" + reader).statusCode()).isEqualTo(401);
        HttpResponse<String> none = send("GET", "/", "", "");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic"));
    }

    @Test
    void tellsHowItIs() throws Exception {
        send("GET", "/api/v1/paths?from=Zambia&to=Malawi", "X-Api-Key", reader);
        assertThat(send("GET", "/actuator/health/readiness", "", "").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(send("GET", "/actuator/health", "", "").body()).contains("\"status\":\"UP\"").doesNotContain("components", "neo4j",
                "version");
        assertThat(send("GET", "/actuator/health/readiness", "X-Api-Key", reader).body()).contains("pathIndex", "neo4j", "entityNames")
                .doesNotContain("details");
        assertThat(send("GET", "/actuator/health", "X-Api-Key", reader).body()).contains("\"index\"");
        assertThat(send("GET", "/actuator/prometheus", "X-Api-Key", reader).body()).contains("entente_paths_seconds_bucket",
                "entente_paths_expanded", "entente_paths_budget_spent_total", "entente_extraction_seconds", "entente_loads_unfinished",
                "entente_pool_working", "entente_index_version", "entente_requests_shed_total", "http_server_requests_seconds");
    }

    @Test
    void letsTheOwnerOfTheFolderCallByTheCommandLine() {
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out));
        assertThat(command.execute("query", "--data", data.toString())).isZero();
        assertThat(out.toString()).contains("weapon-flows-to");
    }

    @Test
    void limitsTheRateOfAKeyAndLetsItGoOn() throws Exception {
        String fast = new KeyFile(data.resolve("keys")).add("fast", Role.READ, LocalDate.now());
        Thread.sleep(1_100);
        URI address = application.url().resolve("/api/v1/queries/pacts-of-state");
        HttpRequest request = HttpRequest.newBuilder(address).header("X-Api-Key", fast).build();
        var answers = IntStream.range(0, 1_500).mapToObj(i -> client.sendAsync(request, BodyHandlers.discarding())).toList();
        assertThat(answers).extracting(answer -> answer.join().statusCode()).contains(200, 429).isSubsetOf(200, 429, 503);
        Thread.sleep(1_100);
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private List<JsonNode> trail() throws IOException {
        String mark = " org.entente.audit ";
        return Files.readAllLines(data.resolve("entente.log")).stream().filter(line -> line.contains(mark))
                .map(line -> JsonMapper.shared().readTree(line.substring(line.indexOf('{')))).toList();
    }

    @Test
    void tellsEachWriteAndNoSecret() throws Exception {
        send("POST", "/api/v1/documents", "Authorization", "Bearer " + loader);
        send("POST", "/api/v1/documents", "Authorization", "Bearer " + reader);
        assertThat(trail()).anySatisfy(line -> {
            assertThat(line.path("what").asString()).isEqualTo("POST");
            assertThat(line.path("location").asString()).isEqualTo("/api/v1/documents/border-note");
            assertThat(line.path("status").asInt()).isEqualTo(201);
            assertThat(line.path("key").asString()).isEqualTo("loader");
            assertThat(line.path("from").asString()).isEqualTo("127.0.0.1");
        }).anyMatch(line -> line.path("status").asInt() == 403 && line.path("key").asString().equals("reader"));
        assertThat(data.resolve("entente.log")).content().doesNotContain(loader, admin, application.server().key());
    }

    @ParameterizedTest
    @CsvSource({"erase=true, document erased", "erase=on, document erased", "er%61se=tru%65, document erased", "erase=YES, document erased",
            "x=erase%3Dtrue, document withdrawn", "erase=false&x=erase=true, document withdrawn"})
    void tellsWhatWasDoneHoweverItWasSpelt(String query, String what) throws Exception {
        send("POST", "/api/v1/documents", "Authorization", "Bearer " + loader);
        int before = trail().size();
        assertThat(send("DELETE", "/api/v1/documents/border-note?" + query, "Authorization", basic("admin", admin)).statusCode())
                .isEqualTo(204);
        assertThat(trail().subList(before, trail().size())).anyMatch(line -> line.path("what").asString().equals(what)
                && line.path("did").path("document").asString().equals("border-note"));
        send("DELETE", "/api/v1/documents/border-note?erase=true", "Authorization", basic("admin", admin));
    }

    @Test
    void tellsWhatALoadReplaced() throws Exception {
        send("POST", "/api/v1/documents", "Authorization", "Bearer " + loader);
        HttpRequest other = HttpRequest.newBuilder(application.url().resolve("/api/v1/documents")).header("X-Api-Key", loader)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\": \"border-note\", \"text\": \"Zambia sent 60 trucks to Malawi.\"}")).build();
        assertThat(client.send(other, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        assertThat(trail()).anyMatch(line -> line.path("what").asString().equals("document replaced")
                && line.path("did").path("document").asString().equals("border-note") && line.path("key").asString().equals("loader"));
        send("DELETE", "/api/v1/documents/border-note?erase=true", "Authorization", basic("admin", admin));
    }

    @Test
    void tellsWrongKeysWithTheNameThatWasGivenAndNoForgedLine() throws Exception {
        send("GET", "/api/v1/stats", "Authorization", basic("mallory\n2026-01-01 INFO", "entente_guessed"));
        assertThat(trail()).anyMatch(line -> line.path("status").asInt() == 401
                && line.path("wrongKeyFor").asString("").equals("mallory\n2026-01-01 INFO"));
        assertThat(data.resolve("entente.log")).content().doesNotContain("\n2026-01-01", "entente_guessed");
    }

    @Test
    void keepsWordsOfACallerInTheirField() throws Exception {
        HttpRequest grade = HttpRequest.newBuilder(application.url().resolve("/api/v1/judgements")).header("X-Api-Key", reviewer)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
                        {"one": "Zambia", "other": "Malawi", "verdict": "different", "by": "x\\n2026-01-01 INFO org.entente.audit : {}",
                         "why": "\\u2028\\u001b[2Jno"}""")).build();
        send("POST", "/api/v1/documents", "Authorization", "Bearer " + loader);
        assertThat(client.send(grade, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        assertThat(trail()).anyMatch(line -> line.path("did").path("judgements").path(0).path("by").asString("")
                .equals("x\n2026-01-01 INFO org.entente.audit : {}"));
        assertThat(data.resolve("entente.log")).content().doesNotContain("\n2026-01-01", "\u2028", "\u001b");
    }

    @Test
    void slowsWhoTriesKeysOneAfterTheOther() throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < 8; i++) {
            assertThat(send("GET", "/api/v1/stats", "X-Api-Key", "entente_wrong" + i).statusCode()).isEqualTo(401);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(2));
        begin = System.nanoTime();
        assertThat(send("GET", "/api/v1/caller", "X-Api-Key", reader).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void listensOffTheLoopbackAddressOnlyWithKeys(@TempDir Path other) {
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err));
        assertThat(command.execute("up", "--host", "0.0.0.0", "--data", other.toString())).isOne();
        assertThat(err.toString().strip().lines()).singleElement().asString().contains("entente keys add");
        assertThat(command.execute("up", "--host", "0.0.0.0", "--bolt-no-auth", "--data", other.toString())).isOne();
    }

    private static String basic(String name, String key) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
