// SPDX-License-Identifier: GPL-3.0-or-later
/** Patterns kept as data, matched against dependencies: triggers, paths to roles, kinds of filler. */
@NullMarked
package org.entente.extraction.frames;

import org.jspecify.annotations.NullMarked;
