// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTests {

    @Test
    void modulesKeepToTheirEdgesWithoutCycles() {
        ApplicationModules.of(EntenteApplication.class).verify();
    }
}
