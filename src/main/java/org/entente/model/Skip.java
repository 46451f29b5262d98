// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * Input that was left out, so that it can be counted and reported.
 *
 * @param where file and line, or document and passage
 * @param reason a short, stable reason to count by: {@code "row without an id"}
 * @param detail what was found, and what to do
 */
public record Skip(String where, String reason, String detail) {}
