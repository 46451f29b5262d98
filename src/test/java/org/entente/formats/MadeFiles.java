// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes small files of many formats, most of them by libraries that the reader does not use. */
public final class MadeFiles {

    private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private static final float SIZE = 10;
    private static final float LEADING = 12;

    private MadeFiles() {}

    /** A page of a PDF that is being written. */
    public static final class Pdf implements AutoCloseable {

        private final PDDocument document = new PDDocument();
        private PDPageContentStream page;

        public Pdf page() throws IOException {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            return this;
        }

        /** Writes words at a place, from the top of the page. */
        public Pdf words(float x, float y, String words) throws IOException {
            return words(x, y, words, SIZE, false);
        }

        public Pdf words(float x, float y, String words, float size, boolean bold) throws IOException {
            page.beginText();
            page.setFont(bold ? BOLD : PLAIN, size);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(words);
            page.endText();
            return this;
        }

        /** Writes a paragraph in lines of a width; gives where the next may begin. */
        public float paragraph(float x, float y, float width, String text) throws IOException {
            float at = y;
            for (String line : wrapped(text, width)) {
                words(x, at, line);
                at += LEADING;
            }
            return at + LEADING / 2;
        }

        public Pdf told(String title, int year, int month, int day) {
            document.getDocumentInformation().setTitle(title);
            Calendar date = new GregorianCalendar(year, month - 1, day, 12, 0);
            document.getDocumentInformation().setCreationDate(date);
            return this;
        }

        public Pdf locked() throws IOException {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return this;
        }

        public Path save(Path file) throws IOException {
            if (page != null) {
                page.close();
            }
            document.save(file.toFile());
            return file;
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    /** The lines of a text in a column. */
    static List<String> wrapped(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (PLAIN.getStringWidth(longer) / 1000 * SIZE > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    public static Path pdf(Path file, List<String> paragraphs) throws IOException {
        try (Pdf pdf = new Pdf()) {
            pdf.page();
            float y = 120;
            for (String paragraph : paragraphs) {
                y = pdf.paragraph(70, y, 440, paragraph);
            }
            return pdf.save(file);
        }
    }

    public static Path docx(Path file, String title, List<String> paragraphs, List<List<String>> table) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse("2024-06-20T09:00:00Z"))));
            for (String paragraph : paragraphs) {
                XWPFParagraph written = document.createParagraph();
                int half = paragraph.indexOf(' ', paragraph.length() / 2);
                written.createRun().setText(paragraph.substring(0, half));
                written.createRun().setText(paragraph.substring(half));
            }
            if (!table.isEmpty()) {
                XWPFTable rows = document.createTable(table.size(), table.getFirst().size());
                for (int row = 0; row < table.size(); row++) {
                    for (int cell = 0; cell < table.get(row).size(); cell++) {
                        rows.getRow(row).getCell(cell).setText(table.get(row).get(cell));
                    }
                }
            }
            document.write(out);
        }
        return file;
    }

    public static Path pptx(Path file, List<String> slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            for (String text : slides) {
                XSLFSlide slide = show.createSlide();
                XSLFTextBox box = slide.createTextBox();
                box.setText(text);
            }
            show.write(out);
        }
        return file;
    }

    public static Path odt(Path file, String title, List<String> paragraphs) throws IOException {
        String body = paragraphs.stream().map(paragraph -> "<text:p>" + paragraph.replace(" ", "<text:s/>") + "</text:p>")
                .collect(Collectors.joining());
        return zip(file, Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "content.xml", """
                <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>%s</office:text></office:body>
                </office:document-content>""".formatted(body).getBytes(UTF_8), "meta.xml", """
                <office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>%s</dc:title>
                <meta:creation-date>2024-06-20T09:00:00</meta:creation-date></office:meta></office:document-meta>""".formatted(title)
                .getBytes(UTF_8)));
    }

    public static Path epub(Path file, String title, List<String> chapters) throws IOException {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        parts.put("META-INF/container.xml", """
                <container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>""".getBytes(UTF_8));
        for (int at = 0; at < chapters.size(); at++) {
            parts.put("OEBPS/c%d.xhtml".formatted(at), "<html><body><h1>Chapter</h1><p>%s</p></body></html>".formatted(chapters.get(at))
                    .getBytes(UTF_8));
            manifest.append("<item id=\"c%d\" href=\"c%d.xhtml\"/>".formatted(at, at));
            spine.append("<itemref idref=\"c%d\"/>".formatted(at));
        }
        parts.put("OEBPS/book.opf", """
                <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>%s</dc:title><dc:creator>Ada Sample</dc:creator>
                <dc:date>2024-06-20</dc:date></metadata><manifest>%s</manifest><spine>%s</spine></package>"""
                .formatted(title, manifest, spine).getBytes(UTF_8));
        return zip(file, parts);
    }

    public static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(zipped(parts));
        }
        return file;
    }

    public static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
