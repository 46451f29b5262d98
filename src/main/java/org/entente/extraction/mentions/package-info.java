// SPDX-License-Identifier: GPL-3.0-or-later
/** Who and what a text names: statistical names, the gazetteer, aliases that the text introduces. */
@NullMarked
package org.entente.extraction.mentions;

import org.jspecify.annotations.NullMarked;
