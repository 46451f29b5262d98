// SPDX-License-Identifier: GPL-3.0-or-later
/** The graph in other programs' formats. */
@NullMarked
package org.entente.query.export;

import org.jspecify.annotations.NullMarked;
