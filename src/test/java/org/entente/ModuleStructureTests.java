// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTests {

    private static final Pattern IMPORT = Pattern.compile("^(?:import|export)[^'\"]*?from\\s*['\"](\\.[^'\"]+)['\"]", Pattern.MULTILINE);

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

    @Test
    void noScriptOfTheExplorerStandsInACycle() throws IOException {
        Path folder = Path.of("src/main/resources/static/js");
        Graph<Path, DefaultEdge> imports = new DefaultDirectedGraph<>(DefaultEdge.class);
        try (Stream<Path> scripts = Files.walk(folder)) {
            for (Path script : (Iterable<Path>) scripts.filter(file -> file.toString().endsWith(".js"))::iterator) {
                IMPORT.matcher(Files.readString(script)).results()
                        .forEach(found -> Graphs.addEdgeWithVertices(imports, script, script.resolveSibling(found.group(1)).normalize()));
            }
        }
        assertThat(imports.edgeSet()).isNotEmpty();
        assertThat(new CycleDetector<>(imports).findCycles()).isEmpty();
    }
}
