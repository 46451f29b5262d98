// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VouchedTests {

    @ParameterizedTest
    @CsvSource({"100, 1", "90, 1", "80, 1", "79, 2", "70, 2", "60, 2", "59, 3", "50, 3", "40, 3", "39, 4", "30, 4", "20, 4", "19, 5",
            "10, 5", "0, 5"})
    void tellsCredibilityFromConfidenceAsStixHasIt(int confidence, int credibility) {
        assertThat(Vouched.of(null, null, confidence)).isEqualTo(new Vouched(null, credibility, confidence));
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "2, 70", "3, 50", "4, 30", "5, 10", "6, 50"})
    void tellsConfidenceFromCredibility(int credibility, int confidence) {
        assertThat(Vouched.of(null, credibility, null)).isEqualTo(new Vouched(null, credibility, confidence));
    }

    @ParameterizedTest
    @CsvSource({"B, 30, 0.3", "B, 100, 0.85", "A, 95, 0.95", "E, 90, 0.2", "A, 0, 0", "C,, 0.7"})
    void weighsNothingMoreThanItsSourceOrThanTheSourceIsSure(Reliability source, Integer confidence, double weight) {
        assertThat(Vouched.of(null, null, confidence).weight(source)).isEqualTo(weight);
    }

    @Test
    void keepsBothWhereBothAreSaid() {
        assertThat(Vouched.of(Reliability.C, 2, 35)).isEqualTo(new Vouched(Reliability.C, 2, 35));
    }
}
