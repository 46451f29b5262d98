// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * How a fact stands on a map.
 *
 * @param at the role whose place it stands at
 * @param sign {@code burst} or {@code square}
 */
public record MapSign(Role at, String sign) {}
