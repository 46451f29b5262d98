// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.Set;

/** Tells the format of a file by how it begins. */
final class Detection {

    private static final Set<String> MARKUP = Set.of("<!doctype", "<html", "<?xml", "{\\rtf");

    private Detection() {}

    /** @throws Unusable where no format fits */
    static Format of(Head head) throws Unusable {
        if (head.isBlank()) {
            throw new Unusable("empty file", "there is nothing in it");
        }
        if (head.isBinary()) {
            throw new Unusable("binary file", "it is no text; save it as .txt, .md, .jsonl or .csv in UTF-8");
        }
        String start = head.text().stripLeading();
        if (MARKUP.stream().anyMatch(markup -> start.regionMatches(true, 0, markup, 0, markup.length()))) {
            throw new Unusable("markup file", "HTML, XML and RTF are not read; save its text as .txt in UTF-8");
        }
        return start.startsWith("{") ? Format.DOCUMENTS : Format.TEXT;
    }
}
