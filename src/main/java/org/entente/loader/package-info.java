// SPDX-License-Identifier: GPL-3.0-or-later
/** Runs source to graph, reports progress, resumes after a crash. */
@ApplicationModule(displayName = "Loader", allowedDependencies = {"model", "source", "formats", "gazetteer", "reading", "reading :: rules",
        "reading :: hand",
        "resolution",
        "graph", "graph :: write", "graph :: history", "derive",
        "graph :: bulk"})
@NullMarked
package org.entente.loader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
