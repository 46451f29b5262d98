// SPDX-License-Identifier: GPL-3.0-or-later
/** How goods go from maker to user through others, as sanctions reasons tell it across the clauses of a sentence. */
@NullMarked
package org.entente.extraction.chains;

import org.jspecify.annotations.NullMarked;
