// SPDX-License-Identifier: GPL-3.0-or-later
/** What changes the graph: writing, withdrawing, judging, grading, deriving anew. */
@NamedInterface("write")
@NullMarked
package org.entente.graph.write;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
