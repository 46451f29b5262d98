// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF: its text in reading order, with its pages. */
final class PdfFile implements Parser {

    private static final long FEWEST_LETTERS = 30;

    /** A page as it was read. */
    private record Page(List<Word> words, float height) {}

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        try (PDDocument document = Loader.loadPDF(piece.path().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(new Page(PdfWords.of(document, number), height(document, number)));
            }
            Draft draft = draft(pages);
            if (draft.letters() < FEWEST_LETTERS) {
                throw new Refusal("scanned file without text",
                        "its %d pages are pictures; put a layer of text into it by OCR, and load it again".formatted(pages.size()));
            }
            output.manuscript(piece, Media.PDF.type(), known(document), draft);
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        }
    }

    private static float height(PDDocument document, int number) {
        PDRectangle box = document.getPage(number - 1).getCropBox();
        return document.getPage(number - 1).getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    private static Draft draft(List<Page> pages) throws Refusal {
        List<Set<String>> edges = pages.stream().map(page -> Furniture.edges(page.words(), page.height())).toList();
        Furniture furniture = new Furniture(edges);
        PdfFlow flow = new PdfFlow(pages.stream().flatMap(page -> page.words().stream()).toList());
        for (Page page : pages) {
            flow.page(Columns.of(furniture.without(page.words(), page.height())), page.height());
        }
        return flow.end();
    }

    private static Known known(PDDocument document) {
        PDDocumentInformation told = document.getDocumentInformation();
        String title = told.getTitle();
        boolean real = title != null && !title.isBlank()
                && !title.matches("(?i).*\\.(?:docx?|pdf|indd|odt|rtf|pptx?)|untitled.*|microsoft word.*");
        return new Known(real ? title.strip() : null, null, date(told), null, null);
    }

    private static @Nullable String date(PDDocumentInformation told) {
        return told.getCreationDate() == null ? null : Days.of(told.getCreationDate().getTime());
    }
}
