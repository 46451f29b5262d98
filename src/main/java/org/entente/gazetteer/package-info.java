// SPDX-License-Identifier: GPL-3.0-or-later
/** Who and what is known by name: lists kept as data, each entry with a stable id. */
@ApplicationModule(displayName = "Gazetteer", allowedDependencies = {"model"})
@NullMarked
package org.entente.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
