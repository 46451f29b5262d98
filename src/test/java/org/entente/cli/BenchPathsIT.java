// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine and the service beside Neo4j's own searches and Yen's, on a graph of 10,000 entities: what they find, not how fast. */
@Tag("bench")
class BenchPathsIT {

    @TempDir
    private Path folder;

    @Test
    void findsPathsOfTheHopCountsThatThePeersFind() {
        var out = new StringWriter();
        var err = new StringWriter();
        var picture = folder.resolve("paths.svg");
        var status = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute("bench", "paths", "--entities",
                "10000", "--ties", "40000", "--questions", "60", "--json", "--picture", picture.toString());
        assertThat(status).as(err.toString()).isZero();
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("agreed").asDouble()).isEqualTo(1.0);
        assertThat(report.path("questions").asInt()).isEqualTo(60);
        assertThat(report.path("ratios").propertyNames()).contains("engineP95", "engineMedian", "httpP95");
        assertThat(picture).content().startsWith("<svg");
    }
}
