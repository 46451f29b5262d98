// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Slides in their order, each a page: what stands in their shapes and tables, without numbers, dates and footers. */
final class Slides implements Parser {

    private final Package zip;

    Slides(Package zip) {
        this.zip = zip;
    }

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        Document presentation = zip.xml("ppt/presentation.xml");
        Map<String, String> targets = new HashMap<>();
        for (Element relation : zip.xml("ppt/_rels/presentation.xml.rels").select("Relationship")) {
            targets.put(relation.attr("Id"), relation.attr("Target"));
        }
        Draft draft = new Draft();
        Document first = presentation;
        for (Element slide : presentation.select("p|sldId")) {
            String target = targets.getOrDefault(slide.attr("r:id"), "");
            String part = target.startsWith("/") ? target.substring(1) : "ppt/" + target;
            draft.page();
            if (zip.has(part)) {
                Document shown = zip.xml(part);
                first = draft.isEmpty() ? shown : first;
                slide(shown, draft);
            }
        }
        output.manuscript(piece, "application/vnd.openxmlformats-officedocument.presentationml.presentation", OfficeData.of(zip, first),
                draft);
    }

    private static void slide(Document slide, Draft draft) throws Refusal {
        for (Element shape : slide.select("p|sp:not(:has(p|ph[type~=^(sldNum|dt|ftr|hdr)$])), p|graphicFrame")) {
            for (Element row : shape.select("a|tr")) {
                Rows.add(row.select("> a|tc").stream().map(cell -> cell.select("a|p").stream().map(Slides::text).toList()).toList(), draft);
            }
            for (Element paragraph : shape.select("p|txBody > a|p")) {
                draft.block(text(paragraph));
            }
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element part : paragraph.select("a|t, a|br, a|tab")) {
            text.append(part.normalName().equals("a:t") ? part.wholeText() : " ");
        }
        return text.toString();
    }
}
