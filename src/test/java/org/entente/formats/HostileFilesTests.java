// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.entente.formats.manuscript.Dismantling;
import org.entente.formats.manuscript.Found;
import org.entente.formats.manuscript.Sandbox;
import org.entente.formats.manuscript.Sandboxes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is made to do harm costs its own file, with a reason, and no other. */
class HostileFilesTests {

    private static final String TEXT = "Russia and Belarus signed an agreement on missile production in Minsk on 19 June 2024.";
    private static final int SMALL_FUZZ = 60;
    private static final int LARGE_FUZZ = 2_000;

    @TempDir
    Path folder;

    @Test
    void givesUpABombOfZipsInTimeAndReadsTheNextFile() throws IOException {
        byte[] zeros = zeros(64 << 20);
        Map<String, byte[]> level = new LinkedHashMap<>();
        for (int at = 0; at < 20; at++) {
            level.put("zeros-%d.zip".formatted(at), zeros);
        }
        Path bomb = MadeFiles.zip(folder.resolve("bomb.zip"), level);
        assertThat(Files.size(bomb)).isLessThan(3 << 20);
        assertThat(read(bomb)).filteredOn(Found.Refused.class::isInstance).extracting(found -> ((Found.Refused) found).reason()).contains(
                "archive too large");
        assertThat(read(good())).singleElement().isInstanceOf(Found.Manuscript.class);
    }

    @Test
    void doesNotFollowEntities() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lol\">");
        for (int at = 1; at < 30; at++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(at, "&a%d;".formatted(at - 1).repeat(10)));
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a29; &file; ").append(TEXT)
                .append("</title></item></channel></rss>");
        assertThat(read(Files.writeString(folder.resolve("bomb.xml"), bomb))).singleElement().isInstanceOfSatisfying(Found.Manuscript.class,
                read -> assertThat(read.text()).contains("Minsk").doesNotContain("root:").hasSizeLessThan(1000));
        Path docx = MadeFiles.zip(folder.resolve("bomb.docx"), Map.of("word/document.xml", bomb.toString().getBytes(UTF_8)));
        assertThat(read(docx)).singleElement().isInstanceOf(Found.Refused.class);
    }

    @Test
    void endsAProcessThatWantsTooMuchMemoryOrTime() throws IOException {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int at = 0; at < 400_000; at++) {
            page.append("<p><b>a</b> <i>b</i>").append(at);
        }
        Path large = Files.writeString(folder.resolve("large.html"), page);
        assertThat(read(large, Sandboxes.of(32, Duration.ofMinutes(1)))).singleElement().isInstanceOfSatisfying(Found.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("brought its reader down"));
        assertThat(read(large, Sandboxes.of(256, Duration.ofMillis(50)))).singleElement().isInstanceOfSatisfying(Found.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("took too long"));
    }

    @Test
    void readsOrRefusesMutatedFiles() throws IOException {
        fuzz(SMALL_FUZZ);
    }

    @Test
    @Tag("hostile")
    @Timeout(1800)
    void readsOrRefusesManyMutatedFiles() throws IOException {
        fuzz(LARGE_FUZZ);
    }

    private void fuzz(int count) throws IOException {
        List<Path> samples = samples();
        Random random = new Random(7);
        for (int number = 0; number < count; number++) {
            byte[] bytes = Files.readAllBytes(samples.get(number % samples.size()));
            mutate(bytes, random);
            int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            Path file = Files.write(folder.resolve("mutated"), Arrays.copyOf(bytes, length));
            List<Found> found = read(file);
            assertThat(found).as("file %d", number).isNotEmpty().noneMatch(HostileFilesTests::isBreakdown);
        }
        assertThat(read(good())).singleElement().isInstanceOf(Found.Manuscript.class);
    }

    private static boolean isBreakdown(Found found) {
        return found instanceof Found.Refused refused && refused.reason().equals("took too long");
    }

    private static void mutate(byte[] bytes, Random random) {
        int changes = 1 + random.nextInt(1 + bytes.length / 50);
        for (int change = 0; change < changes; change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }

    private List<Path> samples() throws IOException {
        return List.of(good(), MadeFiles.docx(folder.resolve("a.docx"), "A", List.of(TEXT), List.of(List.of("a", "b"))),
                MadeFiles.pptx(folder.resolve("a.pptx"), List.of(TEXT)), MadeFiles.odt(folder.resolve("a.odt"), "A", List.of(TEXT)),
                MadeFiles.epub(folder.resolve("a.epub"), "A", List.of(TEXT)),
                Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi{\\info{\\title A}}" + TEXT + "\\par}"),
                Files.writeString(folder.resolve("a.html"), "<html><body><article><p>" + TEXT + "</p></article></body></html>"),
                Files.writeString(folder.resolve("a.eml"),
                        "From: a@b.c\nSubject: A\nDate: Thu, 20 Jun 2024 10:00:00 +0200\n\n" + TEXT + "\n"));
    }

    private Path good() throws IOException {
        return MadeFiles.pdf(folder.resolve("good.pdf"), List.of(TEXT));
    }

    private static byte[] zeros(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.bin"));
            byte[] block = new byte[1 << 20];
            for (int at = 0; at < length; at += block.length) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Found> read(Path file) {
        return read(file, Sandboxes.shared());
    }

    private static List<Found> read(Path file, Sandbox sandbox) {
        List<Found> all = new ArrayList<>();
        try (Dismantling dismantling = Dismantling.of(file, sandbox)) {
            for (Found found = dismantling.next(); found != null; found = dismantling.next()) {
                all.add(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
