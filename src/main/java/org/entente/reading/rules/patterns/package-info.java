// SPDX-License-Identifier: GPL-3.0-or-later
/** The language of patterns, and its files. */
@NullMarked
package org.entente.reading.rules.patterns;

import org.jspecify.annotations.NullMarked;
