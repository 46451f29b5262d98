// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line. No logic of its own. */
@ApplicationModule(displayName = "Command line", allowedDependencies = {"access", "model", "embedded", "source", "formats", "gazetteer",
        "reading :: rules",
        "reading",
        "evaluation", "graph", "graph :: write", "graph :: history", "derive", "loader", "identity",
        "web", "bench"})
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
