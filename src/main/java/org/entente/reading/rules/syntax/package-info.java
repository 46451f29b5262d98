// SPDX-License-Identifier: GPL-3.0-or-later
/** Sentences as words, parts of speech and dependencies, and mends of what the parser gets wrong. */
@NamedInterface("syntax")
@NullMarked
package org.entente.reading.rules.syntax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
