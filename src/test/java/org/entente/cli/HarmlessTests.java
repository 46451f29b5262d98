// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HarmlessTests {

    @Test
    void takesCommandsToTerminalsAndTurnsOfTheReadingOrderOutOfWords() {
        assertThat(Harmless.text("a\u001B[31mred\u001B]0;title\u0007 \u009B2J \u202Eneko\u2069\r")).isEqualTo(
                "a\uFFFD[31mred\uFFFD]0;title\uFFFD \uFFFD2J \uFFFDneko\uFFFD\uFFFD");
        assertThat(Harmless.text("Россия\n\t朝鮮 \u200Fعربي")).isEqualTo("Россия\n\t朝鮮 \u200Fعربي");
    }

    @Test
    void reachesEveryWordOfAnAnswer() {
        JsonNode answer = JsonMapper.shared().readTree("{\"a\": [{\"n\u202Eb\": \"x\\u001b[2J\", \"n\": 1.5, \"t\": true, \"z\": null}]}");
        assertThat(Harmless.of(answer).toString()).isEqualTo("{\"a\":[{\"n\uFFFDb\":\"x\uFFFD[2J\",\"n\":1.5,\"t\":true,\"z\":null}]}");
    }
}
