// SPDX-License-Identifier: GPL-3.0-or-later
/** Extracted facts held against gold facts: precision, recall, F1 and right attributes. */
@NullMarked
@NamedInterface("evaluation")
package org.entente.extraction.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
