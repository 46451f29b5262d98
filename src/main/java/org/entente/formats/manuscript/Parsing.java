// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;

/** Finds the parser of a piece; what goes wrong in it costs that piece alone. */
final class Parsing {

    private Parsing() {}

    static void parse(Piece piece, Output output) throws Refusal {
        Media media = Media.TEXT;
        try {
            media = Media.of(head(piece));
            parser(media).parse(piece, output);
        } catch (Refusal refusal) {
            output.refuse(piece.member(), refusal);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            output.refuse(piece.member(), Refusal.broken(media.name().toLowerCase(Locale.ROOT).replace('_', ' '), e));
        }
    }

    private static byte[] head(Piece piece) throws IOException {
        try (InputStream in = Files.newInputStream(piece.path())) {
            return in.readNBytes(Media.ENOUGH);
        }
    }

    private static Parser parser(Media media) {
        return switch (media) {
            case PDF -> new PdfFile();
            case ZIP -> new ZipArchive();
            case GZIP -> new GzipFile();
            case WARC -> new WebArchive();
            case RTF -> new RichText();
            case HTML -> new WebPage();
            case FEED -> new Feed();
            case MAIL -> new Mail();
            case MAILBOX -> new Mailbox();
            case TEXT -> Parsing::text;
            case OLD_OFFICE ->
                refusing("old Office file", "it is encrypted, or of Office 2003 or older; save it as .docx or .pptx without a password");
            case PICTURE -> refusing("picture", "there is no text in it; make a text of it by OCR");
            case OTHER_MARKUP -> refusing("markup file", "it is XML of a kind that is not read; save its text as .txt or .html");
            case OTHER_BINARY -> refusing("binary file",
                    "it is none of PDF, DOCX, PPTX, ODT, RTF, HTML, EML, MBOX, EPUB, WARC, WACZ, ZIP or text; save it as one of these");
        };
    }

    private static void text(Piece piece, Output output) throws IOException, Refusal {
        if (Files.size(piece.path()) == 0) {
            throw new Refusal("empty file", "there is nothing in it");
        }
        output.member(piece);
    }

    private static Parser refusing(String reason, String detail) {
        return (piece, output) -> {
            throw new Refusal(reason, detail);
        };
    }
}
