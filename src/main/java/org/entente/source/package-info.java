// SPDX-License-Identifier: GPL-3.0-or-later
/** Files into documents with passages, or into structured claims; a reader for each format. */
@ApplicationModule(displayName = "Source", allowedDependencies = {"model"})
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
