// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * The words that carry a claim.
 *
 * @param text the sentence, exactly as it stands in the document
 * @param start offset of its first character in the document's text, in Unicode code points
 * @param end offset behind its last character, in Unicode code points
 */
public record Quote(String text, int start, int end) {}
