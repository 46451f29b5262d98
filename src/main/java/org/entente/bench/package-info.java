// SPDX-License-Identifier: GPL-3.0-or-later
/** Benchmarks, each beside a named peer in the same run. */
@ApplicationModule(displayName = "Benchmarks", allowedDependencies = {"model", "embedded", "source", "formats", "gazetteer",
        "reading :: rules",
        "reading :: syntax", "reading",
        "resolution", "graph", "graph :: write", "graph :: history", "derive", "graph :: bulk", "loader", "paths", "query", "answers"})
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
