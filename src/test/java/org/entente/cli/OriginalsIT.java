// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.formats.MadeFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That a claim leads back to the page of the file that it was read from. */
class OriginalsIT {

    private static final String FIRST = "Nothing of this is about anybody who is known by name in these pages.";
    private static final String SECOND = "Iran supplied drones to Russia in May 2024.";

    @TempDir
    private static Path data;

    @TempDir
    private static Path files;

    private static Application application;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void up() {
        application = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, true));
    }

    @AfterAll
    static void down() {
        application.close();
    }

    @Test
    void servesTheFileThatAClaimWasReadFromWithThePage() throws Exception {
        Path paper = pdf("paper.pdf");
        assertThat(load("paper.pdf", Files.readAllBytes(paper)).path("documents").asInt()).isOne();
        JsonNode claim = json("/api/v1/facts?type=Transfer&q=Iran").path("items").path(0).path("claims").path(0);
        assertThat(claim.path("page").asInt()).isEqualTo(2);
        JsonNode document = json("/api/v1/documents/paper");
        assertThat(document.path("media").asString()).isEqualTo("application/pdf");
        assertThat(document.path("passages")).extracting(passage -> passage.path("page").asInt()).containsExactly(1, 2);
        HttpResponse<byte[]> original = original("paper");
        assertThat(original.body()).isEqualTo(Files.readAllBytes(paper));
        assertThat(original.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(original.headers().firstValue("Content-Disposition")).hasValueSatisfying(told -> assertThat(told).startsWith("inline"));
        assertThat(load("paper.pdf", Files.readAllBytes(paper)).path("unchanged").asInt()).isOne();

        load("copy.pdf", Files.readAllBytes(paper));
        assertThat(kept()).hasSize(1);
        erase("copy");
        assertThat(kept()).hasSize(1);
        erase("paper");
        assertThat(kept()).isEmpty();
        assertThat(original("paper").statusCode()).isEqualTo(404);
    }

    @Test
    void showsNoPageOfAnothersMaking() throws Exception {
        byte[] page = "<html><body><script>alert(1)</script><p>Peru sent 3 trucks to Chile in May 2024.</p></body></html>".getBytes(UTF_8);
        load("page.html", page);
        HttpResponse<byte[]> original = original("page");
        assertThat(original.body()).isEqualTo(page);
        assertThat(original.headers().firstValue("Content-Disposition")).hasValueSatisfying(told -> assertThat(told).startsWith(
                "attachment"));
        assertThat(original.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        load("plain.txt", "Peru sent 4 trucks to Chile in May 2024.".getBytes(UTF_8));
        assertThat(original("plain").body()).asString(UTF_8).isEqualTo("Peru sent 4 trucks to Chile in May 2024.");
        assertThat(original("none").statusCode()).isEqualTo(404);
    }

    @Test
    void loadsAnArchiveOfGoodAndHostileFilesTwice() throws Exception {
        byte[] zip = MadeFiles.zipped(Map.of("a.docx", Files.readAllBytes(MadeFiles.docx(files.resolve("a.docx"), "A", List.of(
                "Peru sent 5 trucks to Bolivia in May 2024."), List.of())), "b.pdf", "%PDF-1.4 cut off".getBytes(UTF_8), "ru.txt",
                "Президент России прибыл в Пхеньян с государственным визитом и подписал договор.".getBytes(UTF_8), "x.png", new byte[]{
                        (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        JsonNode first = load("box.zip", zip);
        assertThat(first.path("documents").asInt()).isOne();
        assertThat(first.path("skipped").toString()).contains("broken file", "language not read", "picture");
        JsonNode second = load("box.zip", zip);
        assertThat(second.path("documents").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isOne();
    }

    private static Path pdf(String name) throws Exception {
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            pdf.page().paragraph(70, 120, 440, FIRST);
            pdf.page().paragraph(70, 120, 440, SECOND);
            return pdf.save(files.resolve(name));
        }
    }

    private static List<Path> kept() throws Exception {
        try (Stream<Path> all = Files.walk(Files.createDirectories(data.resolve("originals")))) {
            return all.filter(Files::isRegularFile).filter(OriginalsIT::isPdf).toList();
        }
    }

    private static boolean isPdf(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), UTF_8).equals("%PDF-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode load(String name, byte[] bytes) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(name).getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        HttpResponse<String> begun = client.send(to("/api/v1/loads").header("Content-Type", "multipart/form-data; boundary=b").POST(
                BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String address = "/api/v1/loads/" + JsonMapper.shared().readTree(begun.body()).path("id").asString();
        return await().atMost(Duration.ofMinutes(2)).until(() -> json(address), job -> job.path("state").asString().equals("done")).path(
                "report");
    }

    private void erase(String id) throws Exception {
        assertThat(
                client.send(to("/api/v1/documents/%s?erase=true".formatted(id)).DELETE().build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<byte[]> original(String id) throws Exception {
        return client.send(to("/api/v1/documents/%s/original".formatted(id)).GET().build(), BodyHandlers.ofByteArray());
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(client.send(to(path).GET().build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(application.url().resolve(path));
    }
}
