// SPDX-License-Identifier: GPL-3.0-or-later
/** What a pattern finds in a sentence, and who fills its roles. */
@NullMarked
package org.entente.reading.rules.roles;

import org.jspecify.annotations.NullMarked;
