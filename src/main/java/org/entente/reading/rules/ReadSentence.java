// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.List;

/**
 * A sentence of a document, and what was read in it.
 *
 * @param start offset of its first character in the document's text, in Unicode code points
 * @param end offset behind its last character
 * @param text the sentence as it stands there
 * @param claims ids of the claims that quote it or a part of it, in the order of the text
 * @param unread whether it says something but gave no claim; headings and scraps of words say nothing
 */
public record ReadSentence(int start, int end, String text, List<String> claims, boolean unread) {}
