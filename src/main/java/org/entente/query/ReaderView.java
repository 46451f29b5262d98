// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/**
 * What made claims of a document.
 *
 * @param reader its name
 * @param version its version then, or an empty text
 */
public record ReaderView(String reader, String version) {}
