// SPDX-License-Identifier: GPL-3.0-or-later
/** Claims held against gold facts. */
@ApplicationModule(displayName = "Evaluation", allowedDependencies = {"model"})
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
