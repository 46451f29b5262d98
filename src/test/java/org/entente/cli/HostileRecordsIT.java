// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records whose words are those by which the graph tells its own: loaded, looked at, restarted on, taken away. */
class HostileRecordsIT {

    private static final String OVERWRITING = """
            {"id":"g1","schema":"Company","properties":{"name":["Gadget Works"],"id":["state:russia"],"labels":["State"],\
            "aliases":["Russia"],"merged":["state:russia","state:iran"],"attributes":["id=x"],"properties":["{}"],"isClass":["true"],\
            "email":["sales@gadget.example"],"loadedAt":["2000-01-01"],"withdrawnAt":["2000-01-01"],"nested":[{"id":"deep"}]}}
            {"id":"g2","schema":"Company","properties":{"name":["Cog Works"]}}
            {"id":"e1","schema":"Ownership","properties":{"owner":["g1"],"asset":["g2"],"id":["state:russia"]}}
            """;
    private static final String STATED = """
            {"id":"n1","date":"2024-03-01","facts":[{"type":"Transfer","roles":{"supplier":[{"name":"Widget Yard","kind":"Organization",\
            "merged":["state:iran"],"attributes":["id=x"],"properties":{"name":"x"},"labels":["State"],"id ":"state:iran","lat":["x"],"list":[[1,[2]],{"a":{"b":null}},true,1e400],"number":12345678901234567890,\
            "isClass":"no","aliases":"WY"}],"recipient":["Iran"],"item":["drone"]}}]}
            """;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Application application;

    @BeforeEach
    void up() {
        application = Application.start(new Application.Options(folder.resolve("data"), "localhost", 0, 0, false, BoltAccess.READ, true));
    }

    @AfterEach
    void down() {
        application.close();
    }

    @Test
    void wordsOfASourceNeverStandForWhatAnEntityIs() throws Exception {
        load("list.ftm.json", OVERWRITING);
        load("stated.jsonl", STATED);
        answersEverything();
        down();
        up();
        answersEverything();
        for (JsonNode document : json("/api/v1/documents").path("items")) {
            assertThat(run("retract", document.path("id").asString(), "--erase")).isZero();
        }
        assertThat(json("/api/v1/stats").properties()).allSatisfy(count -> assertThat(count.getValue().asLong()).isZero());
        assertThat(json("/api/v1/entities").path("items")).isEmpty();
        assertThat(run("check")).isZero();
    }

    @Test
    void aRecordThatCannotBeKeptCostsNoOther() throws Exception {
        String endless = "n".repeat(40_000);
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 50).forEach(i -> lines.append(line("good-" + i, "[\"Firm %d\"]".formatted(i), "")));
        lines.append(line("name", "[\"%s\"]".formatted(endless), ""))
                .append(line("alias", "[{\"name\": \"Firm\", \"aliases\": [\"%s\"]}]".formatted(endless), ""))
                .append(line("id", "[{\"name\": \"Firm\", \"id\": \"org:%s\"}]".formatted(endless), ""))
                .append(line("id-with-cypher", "[{\"name\": \"Iran\", \"id\": \"state:iran'}) SET a.x = 1 //\"}]", ""))
                .append(line("empty-key", "[{\"name\": \"Firm\", \"\": \"x\"}]", ""))
                .append(line("nul-key", "[{\"name\": \"Firm\", \"a\\u0000b\": \"x\"}]", ""))
                .append(line("endless-key", "[{\"name\": \"Firm\", \"%s\": \"x\"}]".formatted(endless), ""))
                .append(line("speaker", "[\"Firm\"]", ", \"speaker\": [\"%s\"]".formatted(endless)))
                .append(line("record", "[\"Firm\"]", ", \"record\": \"%s\"".formatted(endless)))
                .append("{\"id\":\"register\",\"register\":\"%s\",\"facts\":[]}\n".formatted(endless))
                .append("{\"id\":\"publisher\",\"publisher\":\"%s\",\"text\":\"\",\"facts\":[]}\n".formatted(endless))
                .append(line(endless, "[\"Firm of a long id\"]", "")).append(line("deep", "[".repeat(10_000) + "]".repeat(10_000), ""));
        load("lines.jsonl", lines.toString());
        assertThat(json("/api/v1/documents?limit=100&q=good").path("items")).hasSize(50);
        assertThat(json("/api/v1/stats").path("documents").asInt()).isEqualTo(51);
        assertThat(run("check")).isZero();
    }

    private static String line(String id, String suppliers, String more) {
        return "{\"id\":\"%s\",\"facts\":[{\"type\":\"Transfer\",\"roles\":{\"supplier\":%s,\"recipient\":[\"Iran\"],\"item\":[\"drone\"]}%s}]}\n"
                .formatted(id, suppliers, more);
    }

    private void answersEverything() throws Exception {
        JsonNode gadget = json("/api/v1/entities/org:gadget-works");
        assertThat(gadget.path("name").asString()).isEqualTo("Gadget Works");
        JsonNode widget = json("/api/v1/entities/org:widget-yard");
        assertThat(widget.path("attributes").path("merged").path(0).asString()).isEqualTo("state:iran");
        assertThat(widget.path("attributes").path("attributes").path(0).asString()).isEqualTo("id=x");
        assertThat(widget.path("aliases").path(0).asString()).isEqualTo("WY");
        assertThat(widget.path("properties").isEmpty()).isTrue();
        assertThat(gadget.path("properties").isEmpty()).isTrue();
        assertThat(json("/api/v1/entities/state:iran").path("name").asString()).isEqualTo("Iran");
        assertThat(json("/api/v1/entities?q=gadget").path("items").path(0).path("id").asString()).isEqualTo("org:gadget-works");
        assertThat(json("/api/v1/paths?from=Gadget+Works&to=Cog+Works").path("paths")).hasSize(1);
        assertThat(json("/api/v1/paths?from=Widget+Yard&to=Iran&asOf=2024-06-01").path("paths")).hasSize(1);
        assertThat(json("/api/v1/candidates").has("items")).isTrue();
        for (String format : List.of("graphml", "csv", "ftm", "stix", "jsonld", "neo4j-csv")) {
            assertThat(get("/api/v1/export?format=" + format).statusCode()).as(format).isIn(200, 400);
        }
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(run("check")).isZero();
    }

    private void load(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(run("load", file.toString())).isZero();
    }

    private int run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = folder.resolve("data").toString();
        return Main.commandLine().execute(all);
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = application.url().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
