// SPDX-License-Identifier: GPL-3.0-or-later
/** The tie index and the path engine; no database, no Spring. */
@ApplicationModule(displayName = "Paths", allowedDependencies = {"model"})
@NullMarked
package org.entente.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
