// SPDX-License-Identifier: GPL-3.0-or-later
/** The reader by rules: a passage into claims, by patterns and words kept as data. */
@NamedInterface("rules")
@NullMarked
package org.entente.reading.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
