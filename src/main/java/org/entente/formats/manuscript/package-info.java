// SPDX-License-Identifier: GPL-3.0-or-later
/** PDF, web pages, Word and its like, mail, books, feeds and archives into texts, in a process of their own. */
@NullMarked
package org.entente.formats.manuscript;

import org.jspecify.annotations.NullMarked;
