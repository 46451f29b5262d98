// SPDX-License-Identifier: GPL-3.0-or-later
/** What the graph said on another day. */
@NamedInterface("history")
@NullMarked
package org.entente.graph.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
