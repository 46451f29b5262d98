// SPDX-License-Identifier: GPL-3.0-or-later
/** From claims to facts, conflicts and ties: pure functions of the set of claims, with no database. */
@NullMarked
package org.entente.graph.derive;

import org.jspecify.annotations.NullMarked;
