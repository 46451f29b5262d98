// SPDX-License-Identifier: GPL-3.0-or-later
/** The service: REST, documentation, Neo4j Browser, explorer. No logic of its own. */
@ApplicationModule(displayName = "Web", allowedDependencies = {"access", "model", "answers", "query", "identity", "loader", "jobs", "graph",
        "graph :: write", "graph :: history", "derive",
        "paths",
        "reading :: rules", "reading :: hand", "reading",
        "source", "formats"})
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
