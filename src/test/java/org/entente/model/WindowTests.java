// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {

    private static final Period SUMMER = new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 31));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # basis, from,      to,         taken, an open question
            DATED,   2024-07-01, 2024-07-01, true,  false
            DATED,   2024-08-31, 2024-12-01, true,  false
            DATED,   2024-09-01, 2024-12-01, false, false
            DATED,   2020-01-01, 2024-06-01, true,  false
            DATED,   2020-01-01, 2024-05-31, false, false
            DATED,   ,           ,           true,  false
            DATED,   ,           2024-05-31, false, false
            OPEN,    2024-05-01, 2024-06-02, true,  false
            OPEN,    2024-05-01, 2024-05-20, false, false
            SINCE,   2024-07-01, ,           true,  false
            SINCE,   2024-05-01, ,           false, true
            SINCE,   2024-09-01, ,           false, false
            SAID,    2024-05-01, 2024-07-01, true,  false
            SAID,    2024-05-01, 2024-05-01, false, false
            UNDATED, ,           2024-07-01, false, true
            UNDATED, ,           2024-05-31, false, false
            UNDATED, 2024-05-01, ,           false, true
            UNDATED, 2024-09-01, ,           false, false
            UNDATED, ,           ,           false, true
            """)
    void takesWhatHeldThenAndWondersAtTheRest(Held.Basis basis, @Nullable LocalDate from, @Nullable LocalDate to, boolean taken,
            boolean open) {
        Held held = new Held(from, to, basis);
        assertThat(new Window(SUMMER, false).takes(held)).isEqualTo(taken);
        assertThat(new Window(SUMMER, false).wondersAt(held)).isEqualTo(open);
        assertThat(new Window(SUMMER, true).takes(held)).isEqualTo(taken || open);
    }
}
