// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** What a Word file, slides or an OpenDocument file tell of themselves. */
final class OfficeData {

    private OfficeData() {}

    /** The title that the properties state, else the paragraph of that style. */
    static Known of(Package zip, Document main) throws IOException, Refusal {
        Element styled = main.selectFirst("w|p:has(> w|pPr > w|pStyle[w:val=Title]), p|sp:has(p|ph[type=ctrTitle])");
        String shown = styled == null ? null : String.join("", styled.select("w|t, a|t").eachText());
        if (!zip.has("docProps/core.xml")) {
            return new Known(shown, null, null, null, null);
        }
        Document core = zip.xml("docProps/core.xml");
        return new Known(PageData.first(text(core, "dc|title"), shown), text(core, "dc|publisher"),
                day(text(core, "dcterms|created"), text(core, "dcterms|modified")), null, null);
    }

    /** The date on which an OpenDocument file was changed last is not that of its text where it says when it was made. */
    static Known ofOpenDocument(Package zip) throws IOException, Refusal {
        if (!zip.has("meta.xml")) {
            return Known.NOTHING;
        }
        Document meta = zip.xml("meta.xml");
        return new Known(text(meta, "dc|title"), text(meta, "dc|publisher"),
                day(text(meta, "meta|creation-date"), text(meta, "dc|date")), null, null);
    }

    private static @Nullable String day(@Nullable String... dates) {
        return Stream.of(dates).flatMap(Days::of).findFirst().orElse(null);
    }

    private static @Nullable String text(Document document, String name) {
        Element element = document.selectFirst(name);
        return element == null || element.text().isBlank() ? null : element.text();
    }

    /** Takes words into a text, for a walk through a paragraph that goes on. */
    static NodeFilter.FilterResult append(StringBuilder text, String words) {
        text.append(words);
        return NodeFilter.FilterResult.CONTINUE;
    }
}
