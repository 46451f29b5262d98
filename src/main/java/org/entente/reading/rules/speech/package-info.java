// SPDX-License-Identifier: GPL-3.0-or-later
/** Who says it, to whom, on what occasion, and in whose words. */
@NullMarked
package org.entente.reading.rules.speech;

import org.jspecify.annotations.NullMarked;
