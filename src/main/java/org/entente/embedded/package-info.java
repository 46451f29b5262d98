// SPDX-License-Identifier: GPL-3.0-or-later
/** The in-process Neo4j and its settings. */
@ApplicationModule(displayName = "Embedded", allowedDependencies = {})
@NullMarked
package org.entente.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
