// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** An OpenDocument text or presentation: paragraphs, tables row by row, then the notes; pages where the writer left their ends. */
final class OpenDocument implements Parser {

    private final Package zip;
    private final String type;

    OpenDocument(Package zip, String type) {
        this.zip = zip;
        this.type = type;
    }

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        if (type.contains("spreadsheet")) {
            throw new Refusal("spreadsheet", "tables are read as CSV: save each sheet as .csv");
        }
        if (zip.has("META-INF/manifest.xml") && !zip.xml("META-INF/manifest.xml").select("manifest|encryption-data").isEmpty()) {
            throw Refusal.encrypted();
        }
        Document content = zip.xml("content.xml");
        content.select("text|tracked-changes, office|annotation, text|table-of-content, presentation|notes").remove();
        List<Element> notes = content.select("text|note-body");
        Element body = content.selectFirst("office|body");
        if (body == null) {
            throw new Refusal("broken file", "the document has no body; save it anew");
        }
        Draft draft = new Draft();
        if (!content.select("text|soft-page-break, draw|page").isEmpty()) {
            draft.page();
        }
        blocks(body, draft);
        for (Element note : new ArrayList<>(notes)) {
            blocks(note, draft);
        }
        output.manuscript(piece, type, OfficeData.ofOpenDocument(zip), draft);
    }

    private static void blocks(Element whole, Draft draft) throws Refusal {
        for (Element block : whole.children()) {
            switch (block.normalName()) {
                case "text:p", "text:h" -> paragraph(block, draft);
                case "table:table-row" -> Rows.add(block.select("> table|table-cell").stream()
                        .map(cell -> cell.select("text|p, text|h").stream().map(OpenDocument::text).map(text -> text.replace("\f", ""))
                                .toList())
                        .toList(), draft);
                case "text:soft-page-break" -> draft.page();
                case "draw:page" -> {
                    if (block.previousElementSibling() != null && block.previousElementSibling().normalName().equals("draw:page")) {
                        draft.page();
                    }
                    blocks(block, draft);
                }
                default -> blocks(block, draft);
            }
        }
    }

    private static void paragraph(Element paragraph, Draft draft) throws Refusal {
        String[] parts = text(paragraph).split("\f", -1);
        draft.block(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            draft.page();
            draft.goOn(parts[at]);
        }
        for (Element box : paragraph.select("draw|text-box")) {
            blocks(box, draft);
        }
    }

    /** The words of a paragraph; a form feed where a page ends. */
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.filter((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                return OfficeData.append(text, words.getWholeText().replaceAll("\\s+", " "));
            }
            return switch (node instanceof Element element ? element.normalName() : "") {
                case "text:note", "draw:text-box", "text:ruby-text" -> NodeFilter.FilterResult.SKIP_ENTIRELY;
                case "text:s", "text:tab", "text:line-break" -> OfficeData.append(text, " ");
                case "text:soft-page-break" -> OfficeData.append(text, "\f");
                default -> NodeFilter.FilterResult.CONTINUE;
            };
        });
        return text.toString();
    }
}
