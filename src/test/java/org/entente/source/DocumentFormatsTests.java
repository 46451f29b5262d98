// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.entente.formats.MadeFiles;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatsTests {

    private static final String FIRST = "Russia and Belarus signed an agreement on missile production in Minsk on 19 June 2024.";
    private static final String SECOND = "Iran delivered 200 drones to Russia in May 2024, the ministry of defence of Ukraine said on Friday.";
    private static final List<String> BOTH = List.of(FIRST, SECOND);

    @TempDir
    Path folder;

    @Test
    void readsThePlainTextOfAPdfWithItsTitleAndDate() throws IOException {
        Path file = folder.resolve("note.bin");
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            pdf.told("Two deals", 2024, 6, 20).page();
            pdf.paragraph(70, pdf.paragraph(70, 120, 300, FIRST), 300, SECOND);
            pdf.save(file);
        }
        Document document = only(file);
        assertThat(texts(document)).containsExactly(FIRST, SECOND);
        assertThat(document.title()).isEqualTo("Two deals");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(document.id()).isEqualTo("note");
        assertThat(document.provenance().media()).isEqualTo("application/pdf");
        assertStands(document);
    }

    @Test
    void readsColumnsOneBehindTheOtherAndKeepsThePages() throws IOException {
        String left = "The first column tells how the two governments came to an understanding about the supply of shells and about who was to "
                + "pay for the transport of the shells over land in the course of the coming winter.";
        String right = "The second column tells something else, namely that nobody in the capital knew of it before the papers wrote of it in "
                + "the spring, when it was too late for anybody to say a word against it.";
        Path file = folder.resolve("columns.pdf");
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            pdf.page().words(70, 90, "A heading that stands above both of the columns of this page, in bold", 14, true);
            pdf.paragraph(70, 140, 200, left);
            pdf.paragraph(310, 140, 200, right);
            pdf.page();
            pdf.paragraph(70, 140, 440, FIRST);
            pdf.save(file);
        }
        Document document = only(file);
        assertThat(texts(document)).containsExactly("A heading that stands above both of the columns of this page, in bold", left, right,
                FIRST);
        assertThat(document.passages()).extracting(passage -> document.provenance().page(passage.start())).containsExactly(1, 1, 1, 2);
    }

    @Test
    void readsASentenceOverTheEndOfAPageWithoutWhatStandsAtItsEdges() throws IOException {
        Path file = folder.resolve("pages.pdf");
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            for (int number = 1; number <= 4; number++) {
                pdf.page().words(70, 50, "Panel report S/2024/" + 100).words(300, 810, "Page " + number + " of 4");
                if (number == 1) {
                    pdf.words(70, 760, "Iran delivered 200 drones to").words(200, 756, "12", 6, false);
                    pdf.words(70, 785, "12 See the letter of 3 May.", 8, false);
                } else {
                    pdf.words(70, 100, number == 2 ? "Russia in May 2024." : "Nothing new was told of it, and nobody asked.");
                }
            }
            pdf.save(file);
        }
        Document document = only(file);
        assertThat(texts(document)).contains("Iran delivered 200 drones to Russia in May 2024.", "12 See the letter of 3 May.");
        assertThat(document.text()).doesNotContain("Panel report", "Page 2");
        int russia = document.text().indexOf("Russia in May");
        assertThat(document.provenance().page(russia)).isEqualTo(2);
        assertThat(document.provenance().page(russia - 3)).isEqualTo(1);
        assertStands(document);
    }

    @Test
    void keepsAWordBrokenAtTheEndOfALineAsItIsWritten() throws IOException {
        Path file = folder.resolve("broken.pdf");
        try (MadeFiles.Pdf pdf = new MadeFiles.Pdf()) {
            pdf.page().words(70, 100, "North Korea has sent Russia more artil-").words(70, 112, "lery shells, and Seoul says so.")
                    .save(file);
        }
        assertThat(texts(only(file))).containsExactly("North Korea has sent Russia more artil-\nlery shells, and Seoul says so.");
    }

    @Test
    void tellsAScanAndALockedFileApart() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        Path locked = folder.resolve("locked.pdf");
        try (MadeFiles.Pdf empty = new MadeFiles.Pdf(); MadeFiles.Pdf secret = new MadeFiles.Pdf()) {
            empty.page().page().save(scan);
            secret.page().words(70, 100, FIRST).locked().save(locked);
        }
        assertThat(skip(scan).reason()).isEqualTo("scanned file without text");
        assertThat(skip(locked).reason()).isEqualTo("encrypted file");
    }

    @Test
    void readsWordFilesWithTheirTablesRowByRow() throws IOException {
        Document document = only(MadeFiles.docx(folder.resolve("letter.docx"), "A letter", BOTH,
                List.of(List.of("Supplier", "Item"), List.of("Iran", "Shahed-136"))));
        assertThat(texts(document)).containsExactly(FIRST, SECOND, "Supplier | Item", "Iran | Shahed-136");
        assertThat(document.title()).isEqualTo("A letter");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 6, 20));
    }

    @Test
    void readsSlidesAsPages() throws IOException {
        Document document = only(MadeFiles.pptx(folder.resolve("talk.pptx"), BOTH));
        assertThat(texts(document)).containsExactly(FIRST, SECOND);
        assertThat(document.passages()).extracting(passage -> document.provenance().page(passage.start())).containsExactly(1, 2);
    }

    @Test
    void readsOpenDocumentsAndBooks() throws IOException {
        Document odt = only(MadeFiles.odt(folder.resolve("memo.odt"), "A memo", BOTH));
        assertThat(texts(odt)).containsExactly(FIRST, SECOND);
        assertThat(odt.title()).isEqualTo("A memo");
        assertThat(odt.date()).isEqualTo(LocalDate.of(2024, 6, 20));
        Document book = only(MadeFiles.epub(folder.resolve("book.epub"), "A book", BOTH));
        assertThat(texts(book)).containsExactly("Chapter", FIRST, "Chapter", SECOND);
        assertThat(book.publisher()).isEqualTo("Ada Sample");
    }

    @Test
    void readsRichText() throws IOException {
        Document document = only(file("memo.rtf", ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title A memo}"
                + "{\\creatim\\yr2024\\mo6\\dy20}}{\\header Secret}\\f0 " + FIRST
                + "\\par {\\b Ir}an delivered 200 drones to Russia in May 2024, "
                + "the ministry of defence of Ukraine said on Friday.\\par \\'93Caf\\'e9\\'94 \\u8211- done.\\par}").getBytes(UTF_8)));
        assertThat(texts(document)).containsExactly(FIRST, SECOND, "“Café” – done.");
        assertThat(document.title()).isEqualTo("A memo");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 6, 20));
    }

    @Test
    void readsTheMainTextOfAPageAndItsMetadata() throws IOException {
        Document document = only(file("saved", """
                <!DOCTYPE html><html lang="en"><head><title>Deals | The Sample</title><link rel="canonical" href="https://sample.example/a/1">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two deals", "datePublished": "2024-06-20T08:00:00Z",
                "publisher": {"@type": "Organization", "name": "The Sample"}}</script></head><body>
                <header><nav><a href="/">Home</a> <a href="/w">World news from all over the place, every day</a></nav></header>
                <div class="cookie-banner"><p>We use cookies to make this site better for you and for those who pay us.</p></div>
                <div class="wrap"><article><h1>Two deals</h1><p>%s</p><figure><img src="x"><figcaption>A signing.</figcaption></figure>
                <p>Iran delivered <a href="/d">200 drones</a> to Russia in May 2024,<sup>[1]</sup> the ministry of defence of Ukraine said on Friday.</p>
                <table><tr><th>Supplier</th><th>Item</th></tr><tr><td>Iran</td><td>Shahed-136</td></tr></table></article>
                <aside><p>Read also: ten things that you did not know about the weather in June.</p></aside></div>
                <footer><p>All rights reserved by The Sample and its partners everywhere.</p></footer></body></html>""".formatted(FIRST)
                .getBytes(UTF_8)));
        assertThat(texts(document)).containsExactly("Two deals", FIRST, "A signing.", SECOND, "Supplier | Item", "Iran | Shahed-136");
        assertThat(document.title()).isEqualTo("Two deals");
        assertThat(document.publisher()).isEqualTo("The Sample");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(document.url()).isEqualTo("https://sample.example/a/1");
    }

    @Test
    void readsMailsWithTheirAttachmentsAsDocuments() throws IOException {
        Path attached = MadeFiles.pdf(folder.resolve("x.pdf"), List.of(SECOND));
        String mail = """
                From: Ada Sample <ada@sample.example>\r
                To: desk@sample.example\r
                Subject: =?utf-8?q?Two_deals_=E2=80=93_more?=\r
                Date: Thu, 20 Jun 2024 10:00:00 +0200\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary="b"\r
                \r
                --b\r
                Content-Type: text/plain; charset=utf-8\r
                \r
                %s\r
                > Somebody else wrote this before.\r
                \r
                --b\r
                Content-Type: application/pdf; name="second.pdf"\r
                Content-Disposition: attachment; filename="second.pdf"\r
                Content-Transfer-Encoding: base64\r
                \r
                %s\r
                --b--\r
                """.formatted(FIRST, Base64.getMimeEncoder().encodeToString(Files.readAllBytes(attached)));
        List<Document> documents = documents(file("mail.eml", mail.getBytes(UTF_8)));
        assertThat(documents).extracting(Document::id).containsExactly("mail", "mail:second");
        assertThat(documents).extracting(Document::title).containsExactly("Two deals – more", null);
        assertThat(documents).extracting(Document::publisher).containsOnly("Ada Sample");
        assertThat(documents).extracting(Document::date).containsOnly(LocalDate.of(2024, 6, 20));
        assertThat(texts(documents.getFirst())).containsExactly(FIRST);
        assertThat(texts(documents.getLast())).containsExactly(SECOND);
        String single = mail.substring(0, mail.indexOf("MIME")) + "\r\n" + SECOND + "\r\n";
        List<Document> box = documents(file("all.mbox",
                ("From ada Thu Jun 20 2024\n" + single + "\r\nFrom ada Thu Jun 20 2024\n" + single).getBytes(UTF_8)));
        assertThat(box).extracting(Document::id).containsExactly("all:mail-1", "all:mail-2");
        assertThat(texts(box.getLast())).containsExactly(SECOND);
    }

    @Test
    void readsEachEntryOfAFeed() throws IOException {
        List<Document> rss = documents(file("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Sample</title>
                <item><title>One</title><link>https://sample.example/1</link><pubDate>Thu, 20 Jun 2024 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;%s&lt;/p&gt;</description></item>
                <item><title>Two</title><link>https://sample.example/2</link><pubDate>Fri, 21 Jun 2024 10:00:00 GMT</pubDate>
                <description>%s</description></item></channel></rss>""".formatted(FIRST, SECOND).getBytes(UTF_8)));
        assertThat(rss).extracting(Document::url).containsExactly("https://sample.example/1", "https://sample.example/2");
        assertThat(rss).extracting(Document::publisher).containsOnly("The Sample");
        assertThat(rss).extracting(Document::date).containsExactly(LocalDate.of(2024, 6, 20), LocalDate.of(2024, 6, 21));
        assertThat(texts(rss.getFirst())).containsExactly("One", FIRST);
        Document atom = only(file("atom.xml",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Sample</title><entry><title>One</title><id>tag:1</id>
                <link href="https://sample.example/1"/><updated>2024-06-20T10:00:00Z</updated><content type="html">%s</content></entry></feed>"""
                        .formatted(FIRST).getBytes(UTF_8)));
        assertThat(texts(atom)).containsExactly("One", FIRST);
    }

    @Test
    void readsThePagesOfAWebArchiveWithTheDayOfTheirCapture() throws IOException {
        String page = "<html><head><title>One</title></head><body><p>" + FIRST + "</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2024-06-21T10:00:00Z\r\nWARC-Target-URI: https://sample.example/1\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        Document document = only(file("capture.warc", warc.getBytes(UTF_8)));
        assertThat(document.url()).isEqualTo("https://sample.example/1");
        assertThat(document.provenance().retrieved()).isEqualTo(LocalDate.of(2024, 6, 21));
        assertThat(texts(document)).containsExactly(FIRST);
        Path wacz = MadeFiles.zip(folder.resolve("capture.wacz"), Map.of("datapackage.json", "{}".getBytes(UTF_8), "archive/data.warc",
                warc.getBytes(UTF_8)));
        assertThat(only(wacz).url()).isEqualTo("https://sample.example/1");
    }

    @Test
    void readsArchivesInArchives() throws IOException {
        byte[] inner = MadeFiles.zipped(Map.of("b.txt", SECOND.getBytes(UTF_8), "broken.pdf", "%PDF-1.7 no more".getBytes(UTF_8)));
        Read read = Read
                .file(MadeFiles.zip(folder.resolve("box.zip"), Map.of("notes/a.html", ("<html><p>" + FIRST + "</p></html>").getBytes(
                        UTF_8), "inner.zip", inner)));
        assertThat(read.documents()).extracting(Document::id).containsExactlyInAnyOrder("box:notes-a", "box.zip:inner.zip-b");
        assertThat(read.documents()).extracting(Document::text).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(read.skips()).extracting(Skip::reason).containsExactly("broken file");
        assertThat(read.skips()).extracting(Skip::where).allMatch(where -> where.endsWith("box.zip:inner.zip-broken.pdf"));
    }

    @Test
    void readsTextsInAnyEncoding() throws IOException {
        String text = "The café in Kraków is where “nobody” asked – said Müller. " + FIRST;
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
            String writable = charset.name().startsWith("w") ? text.replace("ó", "o") : text;
            assertThat(only(file("t.txt", writable.getBytes(charset))).text()).as(charset.name()).isEqualTo(writable);
        }
    }

    @Test
    void tellsALanguageThatIsNotRead() throws IOException {
        String russian = "Президент России прибыл в Пхеньян с государственным визитом и подписал договор о всеобъемлющем партнёрстве.";
        String german = "Der Minister sagte am Freitag in Berlin, dass die Regierung der Ukraine weitere Panzer und Munition liefern werde.";
        String french = "Le ministre a déclaré vendredi que le gouvernement fournira des chars et des munitions à l'Ukraine dès cet été.";
        assertThat(skip(file("ru.txt", russian.getBytes(UTF_8))).detail()).startsWith("it is in Russian");
        assertThat(skip(file("de.txt", german.getBytes(UTF_8))).detail()).startsWith("it is in German");
        assertThat(skip(file("fr.html", ("<html><p>" + french + "</p></html>").getBytes(UTF_8))).reason()).isEqualTo("language not read");
        assertThat(skip(file("zh.jsonl", "{\"id\": \"z\", \"text\": \"俄罗斯总统访问平壤并签署了全面战略伙伴关系条约,双方同意加强军事合作。\"}".getBytes(UTF_8)))
                .detail()).startsWith("it is in Chinese");
        Read both = Read.file(file("both.txt", (russian + "\n\n" + FIRST + "\n\n" + german + " " + german).getBytes(UTF_8)));
        assertThat(both.reads().getFirst().prose()).extracting(Passage::text).containsExactly(FIRST);
        assertThat(only(
                file("names.txt", "Kim Jong Un, Vladimir Putin, Sergei Lavrov, Choe Son Hui, Andrei Belousov, No Kwang Chol, Pak Jong Chon"
                        .getBytes(UTF_8)))
                .passages()).hasSize(1);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Document> documents(Path file) {
        Read read = Read.file(file);
        assertThat(read.skips()).isEmpty();
        return read.documents();
    }

    private static Document only(Path file) {
        List<Document> documents = documents(file);
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static Skip skip(Path file) {
        Read read = Read.file(file);
        assertThat(read.documents()).isEmpty();
        assertThat(read.skips()).hasSize(1);
        return read.skips().getFirst();
    }

    private static List<String> texts(Document document) {
        return document.passages().stream().map(Passage::text).toList();
    }

    private static void assertStands(Document document) {
        document.passages().forEach(passage -> assertThat(document.text().substring(document.text().offsetByCodePoints(0, passage.start())))
                .startsWith(passage.text()));
    }
}
