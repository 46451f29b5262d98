// SPDX-License-Identifier: GPL-3.0-or-later
/** What a reader of claims is, and the gate that all readers pass. Needs neither Spring nor Neo4j. */
@ApplicationModule(displayName = "Reading", allowedDependencies = {"model", "gazetteer"})
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
