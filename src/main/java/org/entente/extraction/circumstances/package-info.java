// SPDX-License-Identifier: GPL-3.0-or-later
/** What surrounds an event in a sentence: how many, when, who says so, and whether it is so. */
@NullMarked
package org.entente.extraction.circumstances;

import org.jspecify.annotations.NullMarked;
