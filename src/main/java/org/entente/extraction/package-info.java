// SPDX-License-Identifier: GPL-3.0-or-later
/** A passage into claims: annotators, patterns kept as data, attribution, time, quantity. */
@ApplicationModule(displayName = "Extraction", allowedDependencies = {"model", "gazetteer", "reading"})
@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
