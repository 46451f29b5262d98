// SPDX-License-Identifier: GPL-3.0-or-later
/** The only writer: schema, claims, facts, ties, retraction. */
@ApplicationModule(displayName = "Graph", allowedDependencies = {"model", "derive"})
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
