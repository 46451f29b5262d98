// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import org.entente.model.Period;
import org.entente.model.TieKind;
import org.entente.model.Window;
import org.entente.query.BadParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTests {

    @Test
    void readsWindowsThatAreOpenOnOneSide() {
        assertThat(Asked.during("2024-01-01/2024-12-31", null))
                .isEqualTo(new Window(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), false));
        assertThat(Asked.during("2024-01-01/", "Include")).isEqualTo(new Window(new Period(LocalDate.of(2024, 1, 1), null), true));
        assertThat(Asked.during("2024-01-01/", "exclude")).isEqualTo(new Window(new Period(LocalDate.of(2024, 1, 1), null), false));
        assertThat(Asked.during(" ", " ")).isNull();
    }

    @Test
    void takesAWordOnUndatedFactsOnlyWithAWindow() {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.during(null, "include"))
                .satisfies(bad -> assertThat(bad.allowed()).contains("during"));
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.during("2024-01-01/", "maybe"))
                .satisfies(bad -> assertThat(bad.allowed()).isEqualTo("one of exclude, include"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "2024", "2024-13-01/", "2024-12-31/2024-01-01", "a/b/c"})
    void saysWhatAWindowLooksLike(String window) {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.during(window, null))
                .satisfies(bad -> assertThat(bad.allowed())
                        .contains("2024-"));
    }

    @Test
    void takesSeveralWordsInOneValueOrInMany() {
        assertThat(Asked.someOf("kinds", List.of("supplied,MET", "OWNS"), TieKind.all(), TieKind::name)).containsExactly(
                TieKind.SUPPLIED,
                TieKind.MET, TieKind.OWNS);
    }

    @Test
    void namesTheWordsThatAreAllowed() {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Asked.oneOf("kind", "SOLD", TieKind.all(), TieKind::name))
                .satisfies(bad -> assertThat(bad.allowed()).startsWith("one of SUPPLIED"));
    }
}
