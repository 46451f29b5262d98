// SPDX-License-Identifier: GPL-3.0-or-later
/** Which names are the same entity, and why. */
@ApplicationModule(displayName = "Resolution", allowedDependencies = {"model", "gazetteer", "derive"})
@NullMarked
package org.entente.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
