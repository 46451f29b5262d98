// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.Needs;
import org.entente.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A type of fact that a user adds: one schema file and one pattern file, and nothing else. */
class OwnTypeIT {

    private static final Path OWN = Path.of("src", "test", "resources", "own-type").toAbsolutePath();
    private static final String NOTE = """
            {"id": "lima-note", "date": "2024-05-06", "title": "Arrest in Lima", "text": "Peru arrested Luis Soto, the foreign minister of \
            Chile, in Lima on 3 May 2024."}""";
    private static final Pattern ADDRESS = Pattern.compile("explorer\\s+(http\\S+)/");

    @TempDir
    private static Path folder;

    private static Process process;
    private static URI home;

    @BeforeAll
    static void up() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        process = start(OWN.resolve("schema"), said);
        Matcher address = ADDRESS.matcher("");
        while (!address.reset(Files.readString(said)).find()) {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as(Files.readString(said)).isFalse();
        }
        home = URI.create(address.group(1));
        assertThat(send("POST", "/api/v1/documents", NOTE).path("facts").size()).isEqualTo(2);
    }

    @AfterAll
    static void down() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Process start(Path schema, Path said) throws IOException {
        Files.createFile(said);
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "up", "--no-seed", "--port", "0", "--bolt-port", "0", "--data",
                folder.resolve("data").toString())).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("ENTENTE_SCHEMA", schema.toString(), "ENTENTE_PATTERNS", OWN.resolve("patterns").toString()));
        return builder.start();
    }

    private static String get(String path) throws IOException, InterruptedException {
        return text("GET", path, "");
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path));
    }

    private static JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(text(method, path, body));
    }

    private static String text(String method, String path, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(home + path)).header("Content-Type",
                    "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path + " " + response.body()).isBetween(200, 299);
            return response.body();
        }
    }

    @Test
    void readsItsFactsWithTheirQuotes() throws IOException, InterruptedException {
        JsonNode fact = json("/api/v1/facts?type=Detention").path("items").path(0);
        assertThat(fact.at("/roles/detainer/0/name").asString()).isEqualTo("Peru");
        assertThat(fact.at("/roles/detained/0/name").asString()).isEqualTo("Luis Soto");
        assertThat(fact.at("/roles/place/0/name").asString()).isEqualTo("Lima");
        assertThat(fact.at("/time/from").asString()).isEqualTo("2024-05-03");
        assertThat(fact.at("/claims/0/quote").asString()).startsWith("Peru arrested Luis Soto");
        assertThat(json("/api/v1/facts?role=detainer").path("items").size()).isOne();
    }

    @Test
    void walksItsTiesOnPaths() throws IOException, InterruptedException {
        JsonNode steps = json("/api/v1/paths?from=Peru&to=Chile").at("/paths/0/steps");
        assertThat(steps.valueStream().map(step -> step.at("/ties/0/kind").asString())).containsExactly("DETAINED", "HOLDS_OFFICE_IN");
        assertThat(json("/api/v1/paths?from=Peru&to=Chile&excludeKinds=DETAINED").path("paths").size()).isZero();
    }

    @Test
    void exportsItsTies() throws IOException, InterruptedException {
        assertThat(get("/api/v1/export?format=stix")).contains("\"relationship_type\":\"detained\"");
        assertThat(get("/api/v1/export?format=ftm")).contains("\"role\":[\"detained\"]");
        assertThat(get("/api/v1/export?format=graphml")).contains("DETAINED", "Detention");
    }

    @Test
    void tellsItsWordsAndColours() throws IOException, InterruptedException {
        JsonNode schema = json("/api/v1/schema");
        assertThat(schema.path("types").valueStream().map(type -> type.path("type").asString())).endsWith("Classification", "Detention");
        assertThat(schema.path("ties").valueStream().toList().getLast().path("backwards").asString()).isEqualTo("was detained by");
        assertThat(get("/guides/entente.grass")).contains("relationship.DETAINED { shaft-width: 2px; color: #8C3630; }");
    }

    @Test
    void keepsTheGraphWhole() throws IOException, InterruptedException {
        assertThat(json("/api/v1/checks").path("items").valueStream()).allSatisfy(check -> assertThat(check.path("rows").asInt())
                .as(check.path("name").asString()).isZero());
    }

    @Test
    @Needs(Thing.CHROMIUM)
    void standsInTheExplorer() {
        Path chromium = Thing.onPath("chromium", "chromium-browser").orElseThrow();
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1")));
                Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(30_000);
            page.navigate(home + "/?from=Peru&to=Chile");
            PlaywrightAssertions.assertThat(page.locator(".hop[data-family=force]").first()).containsText("Peru detained Luis Soto in Lima",
                    new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        }
    }

    @Test
    void isRefusedAtTheStartWithTheLineThatIsWrong() throws IOException, InterruptedException {
        Path wrong = Files.createDirectory(folder.resolve("wrong"));
        Files.writeString(wrong.resolve("Detention.yaml"), Files.readString(OWN.resolve("schema").resolve("Detention.yaml"))
                .replace("family: force", "family: arrests"));
        Path said = folder.resolve("refused");
        Process refused = start(wrong, said);
        assertThat(refused.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(refused.exitValue()).isOne();
        assertThat(Files.readAllLines(said)).singleElement().asString().contains(
                "Detention.yaml:14: 'arrests' is no value that is known here",
                "allowed are flow, force, pact");
    }
}
