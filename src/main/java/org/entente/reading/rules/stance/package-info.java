// SPDX-License-Identifier: GPL-3.0-or-later
/** Whether what a sentence tells is asserted, denied, planned or conditional. */
@NullMarked
package org.entente.reading.rules.stance;

import org.jspecify.annotations.NullMarked;
