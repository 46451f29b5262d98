// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.json.JsonMapper;

class NearMissTextTests {

    private static final String ANSWER = """
            {"from": {"name": "Ostland"}, "to": {"name": "Südland"}, "paths": [], "reason": "excluded by filter",
             "nearMisses": [{"without": "%s", "hops": %d, "confidence": 0.4,
               "entities": [{"id": "state:ostland", "name": "Ostland"}, {"id": "weapon:rx-9", "name": "RX-9"}, {"id": "state:suedland"}]}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"minConfidence | 2 | (2 hops, confidence 0.40) would be a path without --min-confidence.",
            "asOf, during | 1 | (1 hop, confidence 0.40) would be a path without --as-of and without --during.",
            "maxHops | 7 | (7 hops, confidence 0.40) would be a path with a greater --max-hops.",
            "undated, during | 2 | (2 hops, confidence 0.40) would be a path with --undated include and without --during.",
            "modality | 2 | (2 hops, confidence 0.40) would be a path with --modality possible."})
    void saysWhichOptionsWouldLetItIn(String without, int hops, String sentence) {
        StringWriter out = new StringWriter();
        new PathText(new PrintWriter(out), Ansi.OFF).print(JsonMapper.shared().readTree(ANSWER.formatted(without, hops)));
        assertThat(out.toString().lines()).containsExactly("Ostland to Südland: no path. excluded by filter",
                "  A near miss: Ostland – RX-9 – state:suedland " + sentence);
    }
}
