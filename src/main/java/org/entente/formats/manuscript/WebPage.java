// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: its main text, and what its metadata tell of it. */
final class WebPage implements Parser {

    private static final int LARGEST = 32 << 20;

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (Files.size(piece.path()) > LARGEST) {
            throw Refusal.tooLarge("it", LARGEST);
        }
        Document page = page(Files.readAllBytes(piece.path()));
        Known known = PageData.of(page);
        Draft draft = new Draft();
        MarkupBlocks.of(MainText.of(page), draft);
        output.manuscript(piece, Media.HTML.type(), known, draft);
    }

    /** In the encoding that the page declares, else in that which its bytes look like. */
    static Document page(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean declared = head.contains("charset=") || head.contains("encoding=");
        return Jsoup.parse(new ByteArrayInputStream(bytes), declared ? null : Charsets.of(bytes).name(), "");
    }
}
