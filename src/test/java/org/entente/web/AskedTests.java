// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import org.entente.model.Period;
import org.entente.model.TieKind;
import org.entente.query.BadParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTests {

    @Test
    void readsWindowsThatAreOpenOnOneSide() {
        assertThat(Asked.during("2024-01-01/2024-12-31")).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(Asked.during("2024-01-01/")).isEqualTo(new Period(LocalDate.of(2024, 1, 1), null));
        assertThat(Asked.during(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "2024", "2024-13-01/", "2024-12-31/2024-01-01", "a/b/c"})
    void saysWhatAWindowLooksLike(String window) {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.during(window)).satisfies(bad -> assertThat(bad.allowed())
                .contains("2024-"));
    }

    @Test
    void takesSeveralWordsInOneValueOrInMany() {
        assertThat(Asked.someOf("kinds", List.of("supplied,MET", "OWNS"), TieKind.values(), TieKind::name)).containsExactly(
                TieKind.SUPPLIED,
                TieKind.MET, TieKind.OWNS);
    }

    @Test
    void namesTheWordsThatAreAllowed() {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.oneOf("kind", "SOLD", TieKind.values(), TieKind::name))
                .satisfies(bad -> assertThat(bad.allowed()).startsWith("one of SUPPLIED"));
    }
}
