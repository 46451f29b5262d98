// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.entente.model.TornRead;
import org.entente.query.Documents;
import org.entente.query.SourceText;
import org.springframework.stereotype.Service;

/** Path answers to take away: with the texts that they quote, so that they can be checked without the graph. */
@Service
public class EvidenceBundles {

    private final Documents documents;

    EvidenceBundles(Documents documents) {
        this.documents = documents;
    }

    /**
     * Writes an archive of two files: {@code answer.html} to read, {@code answer.jsonld} for programs. Both hold the answer, its quotes with
     * their offsets, the texts with their SHA-256, the question and the graph's version.
     *
     * @param answer the answer
     * @param question its address
     */
    public void write(PathAnswer answer, String question, OutputStream out) throws IOException {
        var bundle = new Bundle(question, answer, texts(Bundle.quoted(answer)), Instant.now());
        var zip = new ZipOutputStream(out, UTF_8);
        put(zip, "answer.html", BundlePage.of(bundle));
        put(zip, "answer.jsonld", BundleLinks.of(bundle));
        zip.finish();
        zip.flush();
    }

    private List<SourceText> texts(List<String> quoted) {
        var texts = documents.texts(quoted);
        if (texts.size() < quoted.size()) {
            throw new TornRead("a document that the answer quotes");
        }
        return texts;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
