// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** RSS and Atom: each entry a document. */
final class Feed implements Parser {

    private static final int LARGEST = 32 << 20;

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (Files.size(piece.path()) > LARGEST) {
            throw Refusal.tooLarge("it", LARGEST);
        }
        Document feed = Jsoup.parse(Charsets.decode(Files.readAllBytes(piece.path())), "", org.jsoup.parser.Parser.xmlParser());
        String publisher = child(feed.selectFirst("channel, feed"), "title");
        List<Element> entries = feed.select("item, entry");
        if (entries.isEmpty()) {
            throw new Refusal("empty file", "there is no entry in the feed");
        }
        for (Element entry : entries) {
            entry(entry, publisher, piece, output);
        }
    }

    private static void entry(Element entry, @Nullable String publisher, Piece piece, Output output) {
        String title = plain(child(entry, "title"));
        String url = link(entry);
        String date = Stream.of("pubDate", "published", "dc|date", "updated").flatMap(name -> Days.of(child(entry, name)))
                .findFirst().orElse(null);
        String name = PageData.first(child(entry, "guid"), child(entry, "id"), url, title);
        Piece part = new Piece(piece.path(), piece.inside(name == null ? "entry" : name), piece.known(), piece.depth());
        Draft draft = new Draft();
        try {
            if (title != null) {
                draft.block(title);
            }
            String content = PageData.first(child(entry, "content|encoded"), child(entry, "content"), child(entry, "description"),
                    child(entry, "summary"));
            MarkupBlocks.of(Jsoup.parse(content == null ? "" : content).body(), draft);
            output.manuscript(part, Media.FEED.type(), new Known(title, publisher, date, url, null), draft);
        } catch (Refusal refusal) {
            output.refuse(part.member(), refusal);
        }
    }

    private static @Nullable String link(Element entry) {
        Element atom = entry.selectFirst("> link[href][rel=alternate], > link[href]:not([rel])");
        String address = atom == null ? child(entry, "link") : atom.attr("href");
        return address != null && address.matches("https?://\\S+") ? address : null;
    }

    /** What stands in a child, with the markup in it. */
    private static @Nullable String child(@Nullable Element parent, String name) {
        Element child = parent == null ? null : parent.selectFirst("> " + name);
        if (child == null) {
            return null;
        }
        return child.children().isEmpty() ? child.wholeText() : child.html();
    }

    private static @Nullable String plain(@Nullable String markup) {
        return markup == null ? null : Jsoup.parse(markup).text();
    }
}
