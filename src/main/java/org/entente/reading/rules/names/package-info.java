// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a text names somebody or something. */
@NullMarked
package org.entente.reading.rules.names;

import org.jspecify.annotations.NullMarked;
