// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTests {

    @Test
    void modulesKeepToTheirEdgesWithoutCycles() {
        ApplicationModules.of(EntenteApplication.class).verify();
    }

    /** Nested packages count each for itself. */
    @Test
    void noPackageStandsInACycle() {
        slices().matching("org.entente.(**)").should().beFreeOfCycles()
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.entente"));
    }
}
