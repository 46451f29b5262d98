// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Two roles that a tie joins.
 *
 * @param from the role that the tie leaves
 * @param to the role that it reaches; the same as {@code from} ties each to each
 * @param unless it holds only where this role is empty, or null
 */
public record TieJoin(Role from, Role to, @Nullable Role unless) {}
