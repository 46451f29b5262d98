// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may call: keys with roles, kept hashed in a file. Depends on nothing. */
@ApplicationModule(displayName = "Access", allowedDependencies = {})
@NullMarked
package org.entente.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
