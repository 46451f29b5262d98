// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.formats.MadeFiles;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.reading.rules.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text says the same in whatever file it comes. */
class SameClaimsTests {

    private static final List<String> PARAGRAPHS = List.of(
            "North Korea has sent more than 10,000 soldiers to Kursk Oblast to aid Russia. Iran supplied drones to Russia in May 2024.",
            "Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a strategic partnership treaty in Pyongyang on 19 June 2024.",
            "Ukrainian officials said that Russia attacked Kharkiv with missiles on 10 May 2024, and that several people were hurt.");

    @TempDir
    Path folder;

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        List<String> expected = claims(Files.writeString(folder.resolve("a.txt"), String.join("\n\n", PARAGRAPHS)));
        assertThat(expected).hasSizeGreaterThan(3);
        String page = "<html><body><article><p>" + String.join("</p><p>", PARAGRAPHS) + "</p></article></body></html>";
        String rtf = "{\\rtf1\\ansi " + String.join("\\par ", PARAGRAPHS) + "\\par}";
        String mail = "From: a@sample.example\nSubject: Of it\nDate: Thu, 20 Jun 2024 10:00:00 +0000\n\n" + String.join("\n\n", PARAGRAPHS)
                + "\n";
        Map<String, Path> files = Map.of("pdf", MadeFiles.pdf(folder.resolve("a.pdf"), PARAGRAPHS), "docx",
                MadeFiles.docx(folder.resolve("a.docx"), "T", PARAGRAPHS, List.of()), "odt",
                MadeFiles.odt(folder.resolve("a.odt"), "T", PARAGRAPHS), "pptx", MadeFiles.pptx(folder.resolve("a.pptx"), PARAGRAPHS),
                "epub", MadeFiles.epub(folder.resolve("a.epub"), "T", PARAGRAPHS), "html",
                Files.writeString(folder.resolve("a.html"), page),
                "rtf", Files.writeString(folder.resolve("a.rtf"), rtf), "eml", Files.writeString(folder.resolve("a.eml"), mail), "zip",
                MadeFiles.zip(folder.resolve("a.zip"), Map.of("in/a.html", page.getBytes(UTF_8))));
        files.forEach((format, file) -> assertThat(claims(file)).as(format).isEqualTo(expected));
    }

    private static List<String> claims(Path file) {
        Document read = Read.file(file).documents().getFirst();
        Document dated = new Document(read.id(), read.kind(), null, null, LocalDate.of(2024, 6, 20), null, List.of(), null, read.text(),
                read.passages()).from(read.provenance());
        List<Claim> claims = Extractors.shared().extract(dated).claims();
        claims.forEach(claim -> assertThat(read.text().substring(read.text().offsetByCodePoints(0, claim.quote().start())))
                .startsWith(claim.quote().text()));
        return claims.stream().map(claim -> "%s %s %s %s %s".formatted(claim.type().label(), claim.roles(), claim.quantity(), claim.time(),
                claim.quote().text().replaceAll("\\s+", " "))).sorted().toList();
    }
}
