// SPDX-License-Identifier: GPL-3.0-or-later
/** Structured files into claims: EU sanctions, SIPRI, ATOP, FollowTheMoney, STIX. */
@ApplicationModule(displayName = "Registers", allowedDependencies = {"model", "formats"})
@NullMarked
package org.entente.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
