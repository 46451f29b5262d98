// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * A document as the graph keeps it.
 *
 * @param document what its nodes tell of it
 * @param origin what reading it again needs beside, as it was written with it
 */
public record KeptDocument(Document document, String origin) {}
