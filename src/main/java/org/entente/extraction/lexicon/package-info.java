// SPDX-License-Identifier: GPL-3.0-or-later
/** Classes of words, kept as data: what patterns trigger on and what roles may be filled with. */
@NullMarked
package org.entente.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
