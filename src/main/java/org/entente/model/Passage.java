// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * A paragraph or a row of a document.
 *
 * @param order its place in the document, from 0
 * @param text the text, exactly as it stands in the document
 * @param start offset of its first character in the document's text, in Unicode code points
 */
public record Passage(int order, String text, int start) {

    /** Offset behind its last character in the document's text, in Unicode code points. */
    public int end() {
        return start + text.codePointCount(0, text.length());
    }
}
