// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAloneIT {

    @TempDir
    Path folder;

    /** A text and a row of a register become ties where there is no Spring, no Neo4j and no other class of the project. */
    @Test
    void readsAndDerivesWithoutSpringAndNeo4j() throws IOException, InterruptedException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Iran supplied drones to Russia in 2022, the spokesman said.");
        Path stated = Files.writeString(folder.resolve("stated.jsonl"), """
                {"id": "n1", "date": "2024-03-01", "facts": [{"type": "Transfer", "roles": {"supplier": ["North Korea"], \
                "recipient": ["Russia"], "item": ["shell"]}}]}
                """);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-cp",
                classPath(), ReadingAlone.class.getName(), note.toString(), stated.toString()).redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile()).start();
        int status = process.waitFor();
        assertThat(status).as(Files.readString(folder.resolve("errors"))).isZero();
        assertThat(Files.readAllLines(said)).contains("state:iran SUPPLIED state:russia",
                "state:north-korea SUPPLIED state:russia");
    }

    private static String classPath() {
        Stream<String> libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("spring") && !entry.contains("neo4j") && !entry.endsWith("/target/classes")
                        && !entry.contains("/target/entente-"));
        return Stream.concat(Stream.of(System.getProperty("entente.reading")), libraries).collect(Collectors.joining(File.pathSeparator));
    }
}
