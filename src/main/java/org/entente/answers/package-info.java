// SPDX-License-Identifier: GPL-3.0-or-later
/** Path questions answered with their evidence, over an index kept in step with the graph. */
@ApplicationModule(displayName = "Answers", allowedDependencies = {"model", "graph", "graph :: write", "graph :: history", "derive",
        "paths", "query"})
@NullMarked
package org.entente.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
