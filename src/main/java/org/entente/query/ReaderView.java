// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/**
 * What read a document, or made claims of it.
 *
 * @param reader its name
 * @param version its version then, or an empty text
 * @param status done or failed
 */
public record ReaderView(String reader, String version, String status) {}
