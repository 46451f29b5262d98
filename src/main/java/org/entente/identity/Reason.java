// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

/**
 * One thing that speaks for or against two entities being one.
 *
 * @param what what was compared: {@code name}, {@code place}, {@code contact}, {@code date}, {@code number}
 * @param points for it where positive, against it where negative
 * @param detail what was found
 */
public record Reason(String what, double points, String detail) {}
