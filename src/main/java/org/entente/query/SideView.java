// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/**
 * One side of a conflict.
 *
 * @param fact id of the fact that its claims are about
 * @param says asserted, denied, actual or planned
 * @param claims ids of its claims
 * @param rank preferred, normal or deprecated
 * @param reason why it has this rank
 */
public record SideView(String fact, String says, List<String> claims, String rank, String reason) {}
