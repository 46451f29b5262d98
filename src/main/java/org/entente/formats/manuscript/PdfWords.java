// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page with their places. */
final class PdfWords extends PDFTextStripper {

    private static final float RAISED = 0.15f;
    private static final float SMALL = 0.75f;

    private final Map<Float, List<Word>> words = new HashMap<>();

    private PdfWords() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Those of the direction that most of them have: not a text along the margin or across the page. */
    static List<Word> of(PDDocument document, int page) throws IOException {
        PdfWords stripper = new PdfWords();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.words.values().stream().max((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        float size = (float) positions.stream().mapToDouble(PdfWords::size).max().orElse(1);
        float base = (float) positions.stream().filter(position -> size(position) > size * SMALL).mapToDouble(TextPosition::getYDirAdj)
                .max().orElse(0);
        List<TextPosition> kept = positions.stream().filter(position -> !isMark(position, size, base)).toList();
        if (kept.isEmpty()) {
            return;
        }
        String read = kept.size() == positions.size() ? text : String.join("", kept.stream().map(TextPosition::getUnicode).toList());
        TextPosition first = kept.getFirst();
        TextPosition last = kept.getLast();
        float width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
        for (String word : read.strip().split("\\s+")) {
            words.computeIfAbsent(first.getDir(), direction -> new ArrayList<>())
                    .add(new Word(word, first.getXDirAdj(), first.getYDirAdj(), width, size, isBold(first.getFont())));
        }
    }

    /** A small figure above the line, behind a word: a reference to a footnote. */
    private static boolean isMark(TextPosition position, float size, float base) {
        return size(position) <= size * SMALL && base - position.getYDirAdj() > size * RAISED
                && position.getUnicode().matches("[\\d,*†‡§]+");
    }

    private static float size(TextPosition position) {
        return Math.max(1, Math.abs(position.getFontSizeInPt()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.matches("(?i).*(?:bold|black|heavy|demi).*");
    }
}
