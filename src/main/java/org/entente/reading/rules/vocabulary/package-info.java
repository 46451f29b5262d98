// SPDX-License-Identifier: GPL-3.0-or-later
/** Classes and tables of words, as data. */
@NullMarked
package org.entente.reading.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
