// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/**
 * Facts that cannot all be true, or one that some assert and others deny.
 *
 * @param id its id
 * @param kind denial, date or quantity
 * @param facts the facts with their claims
 */
public record ConflictView(String id, String kind, List<FactView> facts) {}
