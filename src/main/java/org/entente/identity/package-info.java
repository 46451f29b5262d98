// SPDX-License-Identifier: GPL-3.0-or-later
/** Which entities may be one: candidates by blocking, scores that explain themselves. */
@ApplicationModule(displayName = "Identity", allowedDependencies = {"model", "gazetteer", "query"})
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
