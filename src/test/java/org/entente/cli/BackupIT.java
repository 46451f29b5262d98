// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.CanonicalDump;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import picocli.CommandLine;

/** The seed, a withdrawn document among it, backed up from a running server and put into another folder. */
class BackupIT {

    @TempDir
    private static Path folder;

    private static Path data;
    private static Path backup;

    private record Run(int status, String err) {

        void failsInOneLine(String saying) {
            assertThat(status).isOne();
            assertThat(err.strip().lines()).singleElement().asString().contains(saying);
        }
    }

    @BeforeAll
    static void backUp() {
        data = folder.resolve("data");
        backup = folder.resolve("backup.zip");
        Application application = Application.start(new Application.Options(data, "localhost", 0, 0, true, BoltAccess.READ, true));
        try {
            assertThat(run("retract", "seed-wagner", "--data", data.toString()).status()).isZero();
            assertThat(run("backup", backup.toString(), "--data", data.toString()).status()).isZero();
            run("restore", backup.toString(), "--data", data.toString(), "--force").failsInOneLine("held by the server");
            Files.delete(data.resolve("server.json"));
            run("restore", backup.toString(), "--data", data.toString(), "--force").failsInOneLine("held by another process");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            application.close();
        }
    }

    private static Run run(String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err));
        return new Run(command.execute(arguments), err.toString());
    }

    private static List<String> dump(Path data, String count) {
        List<String> lines = new ArrayList<>();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withPort(0));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            CanonicalDump dump = new CanonicalDump(driver);
            dump.nodes(node -> lines.add(node.toString()));
            dump.edges(edge -> lines.add(edge.toString()));
            driver.executableQuery(count).execute().records().forEach(row -> lines.add("%s %s %s".formatted(row.get("labels"),
                    new TreeMap<>(row.get("properties").asMap()), row.get("degree"))));
        }
        return lines.stream().sorted().toList();
    }

    @Test
    void bringsEverythingBack() {
        Path other = folder.resolve("other");
        assertThat(run("restore", backup.toString(), "--data", other.toString()).err()).contains("nodes");
        String all = """
                MATCH (n) WITH n ORDER BY n.id, n.version
                RETURN labels(n) AS labels, n {.*, appliedAt: null} AS properties, COUNT { (n)--() } AS degree
                """;
        assertThat(dump(other, all)).isEqualTo(dump(data, all)).hasSizeGreaterThan(1_000);
        assertThat(run("check", "--data", other.toString()).status()).isZero();
        assertThat(run("path", "Kim Jong Un", "Kursk Oblast", "--data", other.toString()).status()).isZero();
    }

    @Test
    void replacesAFolderOnlyWhereItIsToldTo() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("paths-1.index"), "of another graph");
        run("restore", backup.toString(), "--data", full.toString()).failsInOneLine("--force");
        assertThat(run("restore", backup.toString(), "--data", full.toString(), "--force").status()).isZero();
        assertThat(full).isDirectoryNotContaining("glob:**.index").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void saysWhatIsWrongWithAFileAndTouchesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Path broken = folder.resolve("broken.zip");
        Path fresh = folder.resolve("fresh");
        for (int length : new int[]{0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(broken, Arrays.copyOf(whole, length));
            run("restore", broken.toString(), "--data", fresh.toString()).failsInOneLine("no whole backup");
        }
        whole[whole.length / 3] ^= 0x55;
        Files.write(broken, whole);
        run("restore", broken.toString(), "--data", fresh.toString()).failsInOneLine("no whole backup");
        run("restore", folder.resolve("none.zip").toString(), "--data", fresh.toString()).failsInOneLine("none.zip");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void saysWhatIsThereThenAndNotWhatTheFileSaysOfItself() throws IOException {
        Path lying = folder.resolve("lying.zip");
        String honest = run("restore", backup.toString(), "--data", folder.resolve("honest").toString()).err();
        long nodes = Long.parseLong(honest.replaceAll("(?s).*: (\\d+) nodes.*", "$1"));
        rewrite(backup, lying, Map.of("manifest.json", text -> text.replace("\"nodes\":" + nodes, "\"nodes\":7")));
        run("restore", lying.toString(), "--data", folder.resolve("lied").toString()).failsInOneLine("it says that it has 7 nodes");
        assertThat(dump(folder.resolve("honest"), "MATCH (n) RETURN labels(n) AS labels, {} AS properties, 0 AS degree").stream()
                .filter(line -> line.endsWith(" {} 0") && !line.startsWith("[\"Migration\"]"))).hasSize((int) nodes);
    }

    @Test
    void unpacksNoBomb() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        for (String entry : List.of("manifest.json", "nodes.jsonl")) {
            rewrite(backup, bomb, Map.of(entry, text -> " ".repeat(300_000_000)));
            assertThat(Files.size(bomb)).isLessThan(2_000_000);
            run("restore", bomb.toString(), "--data", folder.resolve("blown").toString()).failsInOneLine("no whole backup");
        }
    }

    private static void rewrite(Path from, Path to, Map<String, UnaryOperator<String>> changes) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8),
                        changes.getOrDefault(entry.getName(), UnaryOperator.identity()), out);
                out.closeEntry();
            }
        }
    }

    private static void copy(String text, UnaryOperator<String> change, OutputStream out) throws IOException {
        out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
