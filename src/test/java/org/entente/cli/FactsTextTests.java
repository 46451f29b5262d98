// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.json.JsonMapper;

class FactsTextTests {

    @Test
    void tellsReliefFromASanctionByItsStage() {
        StringWriter out = new StringWriter();
        new FactsText(new PrintWriter(out, true), Ansi.OFF, false).print(JsonMapper.shared().readTree("""
                {"items": [{"type": "Sanction", "time": {"from": "2025-06-01", "to": "2025-06-30"}, "details": {"stage": "lifted"},
                  "roles": {"imposer": [{"name": "Norway"}], "target": [{"name": "Chad"}]}, "claims": []}], "next": null, "undated": 0}
                """));
        assertThat(out.toString()).contains("Sanction  imposer: Norway; target: Chad; stage: lifted");
    }
}
