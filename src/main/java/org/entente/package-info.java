// SPDX-License-Identifier: GPL-3.0-or-later
/** Entente: claims from text, the evidence graph, cited paths. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
