// SPDX-License-Identifier: GPL-3.0-or-later
/** When: dates and spans, by the calendar or by the day of the document. */
@NullMarked
package org.entente.reading.rules.time;

import org.jspecify.annotations.NullMarked;
