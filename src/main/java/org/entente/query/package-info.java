// SPDX-License-Identifier: GPL-3.0-or-later
/** Canned queries and look-ups, read-only. */
@ApplicationModule(displayName = "Query", allowedDependencies = {"model", "gazetteer"})
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
