// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * What a document was read from.
 *
 * @param hash the SHA-256 of the file, in hexadecimal digits, or null: its text is all there is
 * @param media the media type of the file, or null
 * @param text the document's text
 */
public record OriginalRef(@Nullable String hash, @Nullable String media, String text) {}
