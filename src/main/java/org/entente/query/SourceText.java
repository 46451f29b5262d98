// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/**
 * A document with its whole text.
 *
 * @param document what it is
 * @param text the text as loaded, to which offsets of quotes refer
 */
public record SourceText(DocumentRef document, String text) {}
