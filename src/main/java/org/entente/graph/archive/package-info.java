// SPDX-License-Identifier: GPL-3.0-or-later
/** The whole graph in one file and back, in a form that does not depend on the store's. */
@NullMarked
package org.entente.graph.archive;

import org.jspecify.annotations.NullMarked;
