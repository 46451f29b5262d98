// SPDX-License-Identifier: GPL-3.0-or-later
/** The analyst as a reader: claims by hand, bound to a quote and through the gate like any other. */
@NamedInterface("hand")
@NullMarked
package org.entente.reading.hand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
