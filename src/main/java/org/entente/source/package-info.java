// SPDX-License-Identifier: GPL-3.0-or-later
/** Tells what a file is, and opens it as a source of documents and claims. */
@ApplicationModule(displayName = "Sources", allowedDependencies = {"model", "formats", "registers"})
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
