// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.entente.Needs;
import org.entente.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;

import tools.jackson.databind.json.JsonMapper;

/** An evidence bundle holds all that is needed to check it. */
class BundleIT {

    private static final String TERM = "urn:entente:term:";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Map<String, String> TEXTS = Map.of("convoy-note",
            "\uD83D\uDEA2 A note from the harbour, \u975E\u5E38.\n\nNamibia supplied 30 mortars to Angola in May 2023. \uD83D\uDCE6 Crates <b>stood</b> & waited.",
            "ministry-note", "Angola's ministry spoke on Monday.\n\nNamibia denied that it supplied mortars to Angola.");

    @TempDir
    private static Path folder;

    private static Path html;
    private static Path links;
    private static List<RdfNQuad> statements;

    @BeforeAll
    static void bundle() throws Exception {
        Path data = folder.resolve("data");
        Path notes = folder.resolve("notes.jsonl");
        Files.writeString(notes, TEXTS.entrySet().stream().map(note -> JsonMapper.shared().writeValueAsString(
                Map.of("id", note.getKey(), "date", "2023-06-01", "publisher", "Test", "title", note.getKey(), "text", note.getValue())))
                .collect(Collectors.joining("\n")));
        try (Application _ = Application.start(new Application.Options(data, "localhost", 0, 0, false, BoltAccess.READ, true))) {
            run("load", notes.toString(), "--data", data.toString());
            run("path", "Namibia", "Angola", "--data", data.toString(), "--bundle", folder.resolve("evidence.zip").toString());
        }
        try (ZipFile zip = new ZipFile(folder.resolve("evidence.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("answer.html", "answer.jsonld");
            html = unpack(zip, "answer.html");
            links = unpack(zip, "answer.jsonld");
        }
        statements = JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(Files.readAllBytes(links)))).get().toList();
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int status = Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err)).execute(arguments);
        assertThat(status).as(err.toString()).isZero();
    }

    private static Path unpack(ZipFile zip, String name) throws IOException {
        return Files.write(folder.resolve(name), zip.getInputStream(zip.getEntry(name)).readAllBytes());
    }

    @Test
    void holdsTheTextsAsLoadedWithTheirHashes() throws Exception {
        assertThat(subjects(TERM + "sha256")).containsExactlyInAnyOrder("urn:entente:convoy-note", "urn:entente:ministry-note");
        for (Map.Entry<String, String> note : TEXTS.entrySet()) {
            String document = "urn:entente:" + note.getKey();
            assertThat(value(document, TERM + "text")).isEqualTo(note.getValue());
            assertThat(value(document, TERM + "sha256")).isEqualTo(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(note.getValue().getBytes(UTF_8))));
        }
    }

    @Test
    void quotesAssertionAndDenialByCodePoints() {
        List<String> claims = subjects(PROV + "value");
        assertThat(claims.stream().map(claim -> value(claim, TERM + "stance"))).contains("asserted", "denied");
        for (String claim : claims) {
            int[] points = value(value(claim, PROV + "wasQuotedFrom"), TERM + "text").codePoints().toArray();
            int start = Integer.parseInt(value(claim, TERM + "start"));
            int end = Integer.parseInt(value(claim, TERM + "end"));
            assertThat(new String(points, start, end - start)).isEqualTo(value(claim, PROV + "value"));
        }
    }

    @Test
    void namesTheQuestionAndTheVersionOfTheGraph() {
        String answer = subjects(TERM + "graphVersion").getFirst();
        assertThat(value(answer, TERM + "question")).startsWith("/api/v1/paths?").contains("from=Namibia");
        assertThat(Long.parseLong(value(answer, TERM + "graphVersion"))).isPositive();
        assertThat(value(value(answer, TERM + "from"), "https://schema.org/name")).isEqualTo("Namibia");
        assertThat(statements.stream().map(statement -> statement.getPredicate().getValue())).contains(TERM + "steps", TERM + "ties");
    }

    @Test
    void readsAsAPageThatAsksForNothing() throws Exception {
        Document page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(html))));
        assertThat(texts(page, "mark")).contains("Namibia supplied 30 mortars to Angola in May 2023.",
                "Namibia denied that it supplied mortars to Angola.");
        assertThat(texts(page, "blockquote")).anySatisfy(quote -> assertThat(quote).contains("Crates <b>stood</b> & waited."));
        assertThat(elements(page, "*").map(element -> element.getAttribute("src") + element.getAttribute("href")))
                .allSatisfy(link -> assertThat(link).matches("|#.*"));
        assertThat(elements(page, "script")).isEmpty();
        for (String document : subjects(TERM + "sha256")) {
            assertThat(page.getDocumentElement().getTextContent()).contains(value(document, TERM + "sha256"));
        }
    }

    @Test
    @Needs(Thing.PYTHON)
    void isCheckedByTheProgramOnItsPage() throws Exception {
        Document page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(html))));
        String program = texts(page, "pre").filter(text -> text.startsWith("import hashlib")).findFirst().orElseThrow();
        assertThat(python(program, Files.readString(links))).isZero();
        assertThat(python(program, Files.readString(links).replace("30 mortars to Angola", "90 mortars to Angola"))).isNotZero();
    }

    private static int python(String program, String json) throws Exception {
        Path place = Files.createTempDirectory(folder, "check");
        Files.writeString(place.resolve("answer.jsonld"), json);
        return new ProcessBuilder("python3", "-c", program).directory(place.toFile()).inheritIO().start().waitFor();
    }

    private static List<String> subjects(String predicate) {
        return statements.stream().filter(statement -> statement.getPredicate().getValue().equals(predicate))
                .map(statement -> statement.getSubject().getValue()).distinct().toList();
    }

    private static String value(String subject, String predicate) {
        return statements.stream()
                .filter(one -> one.getSubject().getValue().equals(subject) && one.getPredicate().getValue().equals(predicate))
                .map(statement -> statement.getObject().getValue()).findFirst()
                .orElseThrow(() -> new AssertionError(subject + " " + predicate));
    }

    private static Stream<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Stream<String> texts(Document page, String name) {
        return elements(page, name).map(Element::getTextContent);
    }
}
