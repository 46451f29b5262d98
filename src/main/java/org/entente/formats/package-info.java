// SPDX-License-Identifier: GPL-3.0-or-later
/** Bytes into documents with passages: texts, lines of JSON, tables. */
@ApplicationModule(displayName = "Formats", allowedDependencies = {"model"})
@NullMarked
package org.entente.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
