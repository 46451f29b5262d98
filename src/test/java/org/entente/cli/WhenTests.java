// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

class WhenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"from": "2024-06-19", "to": "2024-06-19", "open": false} | 2024-06-19
            {"from": "2024-06-01", "to": "2024-06-30", "open": false} | 2024-06-01 to 2024-06-30
            {"from": "2024-08-21", "to": "2024-12-18", "open": true}  | since 2024-08-21, as of 2024-12-18
            {"from": "2024-08-21", "to": null, "open": true}          | since 2024-08-21
            {"from": null, "to": "2023-12-31", "open": false}         | until 2023-12-31
            """)
    void tellsATimeInWords(String time, String words) {
        assertThat(When.of(JsonMapper.shared().readTree(time))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"since": "2024-08-21", "until": "2024-12-18", "open": true}  | since 2024-08-21, as of 2024-12-18
            {"since": "2024-08-21", "until": null, "open": false}         | since 2024-08-21
            """)
    void tellsTheTimeOfATie(String tie, String words) {
        assertThat(When.ofTie(JsonMapper.shared().readTree(tie))).isEqualTo(words);
    }
}
