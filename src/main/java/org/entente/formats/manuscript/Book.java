// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An EPUB: its chapters in the order of its spine. */
final class Book implements Parser {

    private final Package zip;

    Book(Package zip) {
        this.zip = zip;
    }

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (zip.has("META-INF/encryption.xml") && zip.has("META-INF/rights.xml")) {
            throw Refusal.encrypted();
        }
        Element root = zip.xml("META-INF/container.xml").selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new Refusal("broken file", "the book does not say where its contents stand; get it once more");
        }
        String path = root.attr("full-path");
        Document contents = zip.xml(path);
        String base = path.substring(0, path.lastIndexOf('/') + 1);
        Draft draft = new Draft();
        for (Element chapter : contents.select("spine > itemref")) {
            Element item = contents.getElementById(chapter.attr("idref"));
            if (item != null && !item.attr("properties").contains("nav") && !chapter.attr("linear").equals("no")) {
                String part = base + URLDecoder.decode(item.attr("href").replace("+", "%2B"), StandardCharsets.UTF_8);
                if (zip.has(part)) {
                    MarkupBlocks.of(WebPage.page(zip.bytes(part)).body(), draft);
                }
            }
        }
        String date = Days.of(text(contents, "dc|date")).findFirst().orElse(null);
        output.manuscript(piece, "application/epub+zip", new Known(text(contents, "dc|title"),
                PageData.first(text(contents, "dc|publisher"), text(contents, "dc|creator")), date, null, null), draft);
    }

    private static @Nullable String text(Document contents, String name) {
        Element element = contents.selectFirst("metadata " + name);
        return element == null || element.text().isBlank() ? null : element.text();
    }
}
