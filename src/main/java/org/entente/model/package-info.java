// SPDX-License-Identifier: GPL-3.0-or-later
/** The nouns: documents, passages, claims, entities, facts and ties. Depends on nothing. */
@ApplicationModule(displayName = "Model", allowedDependencies = {})
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
