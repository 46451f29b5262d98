// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.List;

/**
 * One side of a conflict.
 *
 * @param fact id of the fact that its claims are about
 * @param says what they say of it: {@code asserted}, {@code denied}, {@code actual}, {@code planned}
 * @param claims ids of its claims, sorted
 * @param rank how it is to be taken
 * @param reason why
 */
public record Side(String fact, String says, List<String> claims, Rank rank, String reason) {}
