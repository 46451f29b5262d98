// SPDX-License-Identifier: GPL-3.0-or-later
/** From claims to facts, conflicts and ties: pure functions of the set of claims, with no database. */
@ApplicationModule(displayName = "Derivation", allowedDependencies = {"model"})
@NullMarked
package org.entente.derive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
