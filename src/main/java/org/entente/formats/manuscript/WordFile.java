// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A Word file: paragraphs, tables row by row, then the footnotes; pages where Word left the place of their ends. */
final class WordFile implements Parser {

    private final Package zip;

    WordFile(Package zip) {
        this.zip = zip;
    }

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        Document document = zip.xml("word/document.xml");
        Draft draft = new Draft();
        boolean paged = !document.select("w|lastRenderedPageBreak").isEmpty();
        if (paged) {
            draft.page();
        }
        Element body = document.selectFirst("w|body");
        if (body == null) {
            throw new Refusal("broken file", "the Word file has no body; save it anew");
        }
        blocks(body, draft, paged);
        if (zip.has("word/footnotes.xml")) {
            for (Element note : zip.xml("word/footnotes.xml").select("w|footnote:not([w:type])")) {
                blocks(note, draft, false);
            }
        }
        output.manuscript(piece, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", OfficeData.of(zip, document),
                draft);
    }

    private static void blocks(Element whole, Draft draft, boolean paged) throws Refusal {
        for (Element block : whole.children()) {
            switch (block.normalName()) {
                case "w:p" -> paragraph(block, draft, paged);
                case "w:tbl" -> table(block, draft, paged);
                case "w:sdt" -> {
                    Element content = block.selectFirst("> w|sdtContent");
                    if (content != null && block.selectFirst("> w|sdtPr > w|docPartObj") == null) {
                        blocks(content, draft, paged);
                    }
                }
                case "w:ins", "w:moveto", "w:customxml", "w:smarttag" -> blocks(block, draft, paged);
                default -> {
                }
            }
        }
    }

    private static void paragraph(Element paragraph, Draft draft, boolean paged) throws Refusal {
        String text = text(paragraph);
        int page = text.indexOf('\f');
        if (!paged || page < 0) {
            draft.block(text.replace("\f", ""));
            return;
        }
        String[] parts = text.split("\f", -1);
        draft.block(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            draft.page();
            if (!parts[at].isBlank() && !parts[at - 1].isBlank()) {
                draft.goOn(parts[at]);
            } else {
                draft.block(parts[at]);
            }
        }
    }

    private static void table(Element table, Draft draft, boolean paged) throws Refusal {
        for (Element row : table.select("> w|tr, > w|sdt > w|sdtContent > w|tr")) {
            if (paged && !row.select("w|lastRenderedPageBreak").isEmpty()) {
                draft.page();
            }
            Rows.add(row.select("> w|tc, > w|sdt > w|sdtContent > w|tc").stream()
                    .map(cell -> cell.select("w|p").stream().map(WordFile::text).map(text -> text.replace("\f", "")).toList()).toList(),
                    draft);
        }
    }

    /** The words of a paragraph as they stand after its changes; a form feed where a page ends. */
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.filter((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return node instanceof TextNode words && words.parent() instanceof Element parent && parent.normalName().equals("w:t")
                        ? OfficeData.append(text, words.getWholeText())
                        : NodeFilter.FilterResult.CONTINUE;
            }
            return switch (element.normalName()) {
                case "w:del", "w:movefrom", "w:instrtext", "mc:fallback", "w:rpr", "w:ppr" -> NodeFilter.FilterResult.SKIP_ENTIRELY;
                case "w:tab", "w:ptab" -> OfficeData.append(text, " ");
                case "w:br", "w:cr" -> OfficeData.append(text, " ");
                case "w:nobreakhyphen" -> OfficeData.append(text, "-");
                case "w:softhyphen" -> OfficeData.append(text, "\u00ad");
                case "w:lastrenderedpagebreak" -> OfficeData.append(text, "\f");
                default -> NodeFilter.FilterResult.CONTINUE;
            };
        });
        return text.toString();
    }
}
