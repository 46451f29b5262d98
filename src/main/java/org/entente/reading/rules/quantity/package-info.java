// SPDX-License-Identifier: GPL-3.0-or-later
/** How many: numbers in words and figures, bounds, units. */
@NullMarked
package org.entente.reading.rules.quantity;

import org.jspecify.annotations.NullMarked;
