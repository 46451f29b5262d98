// SPDX-License-Identifier: GPL-3.0-or-later
/** Work in the background, with how far it is, and what keeps step with the graph: without it no face works. */
@ApplicationModule(displayName = "Jobs", allowedDependencies = {"model", "graph", "loader", "query"})
@NullMarked
package org.entente.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
