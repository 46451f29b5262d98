// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.entente.model.EntityKind;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            PERSON       | Proteus Seaman                                     | Proteus Seaman
            PERSON       | SEAMAN, Proteus                                    | Proteus SEAMAN
            PERSON       | Seaman, Proteus Nereus                             | Proteus Nereus Seaman
            PERSON       | Моряков Протей Нереевич, MORYAKOV Protey           | Моряков Протей Нереевич + MORYAKOV Protey
            PERSON       | Протей Моряков; Protey Moryakov; Proteus Moriakov  | Протей Моряков + Protey Moryakov + Proteus Moriakov
            PERSON       | Protey Moryakov / Протей Моряков                   | Protey Moryakov + Протей Моряков
            PERSON       | Protey/Protei Moryakov                             | Protey Moryakov + Protei Moryakov
            PERSON       | Моряков, Протей, Moryakov, Protey                  | Протей Моряков + Protey Moryakov
            PERSON       | Moryakov, Protey, Nereyevich                       | Protey Nereyevich Moryakov
            PERSON       | Proteus Seaman, Proteus N. Seaman                  | Proteus Seaman + Proteus N. Seaman
            PERSON       | VAN DER ZEE, Jan Pieter                            | Jan Pieter VAN DER ZEE
            PERSON       | al Bahri, Nasser Salim                             | Nasser Salim al Bahri
            PERSON       | Marino Costa, Luz Estrella                         | Luz Estrella Marino Costa
            PERSON       | Proteus Seaman, Jr.                                | Proteus Seaman
            PERSON       | Proteus Seaman (a.k.a. Old Man)                    | Proteus Seaman + Old Man
            PERSON       | Proteus Seaman a.k.a. Proteus Waterman             | Proteus Seaman + Proteus Waterman
            PERSON       | Моряков, Протей Моряков                            | Протей Моряков + Моряков
            PERSON       | 프로테우스                                              | 프로테우스
            PERSON       | Протей Моряков, Moryakov                           | Протей Моряков + Moryakov
            ORGANIZATION | Triton Works, Inc.                                 | Triton Works, Inc.
            ORGANIZATION | Ministry of Tides, Storms and Currents             | Ministry of Tides, Storms and Currents
            ORGANIZATION | Triton Works; Тритон                               | Triton Works + Тритон
            ORGANIZATION | Тритон, Triton                                     | Тритон + Triton
            ORGANIZATION | Triton Works, ООО Тритон                           | Triton Works + ООО Тритон
            ORGANIZATION | Triton Corporation, JSC Nereid Works                | Triton Corporation, JSC Nereid Works
            ORGANIZATION | Triton A/S                                         | Triton A/S
            ORGANIZATION | Triton / Nereid Works                              | Triton + Nereid Works
            ORGANIZATION | Triton, Nereid & Partners                          | Triton, Nereid & Partners
            ORGANIZATION | Triton/Тритон                                      | Triton + Тритон
            WEAPON       | Trident; Трезубец                                  | Trident + Трезубец
            PLACE        | Ys, Lower Armorica                                 | Ys, Lower Armorica
            """)
    void takesAValueApart(EntityKind kind, String value, String names) {
        assertThat(WrittenNames.apart(value, kind)).isEqualTo(List.of(names.split(" \\+ ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", ",", "/", "a/b ", "a,b ", "Иван,Ivan,", ", ", "a;", "aka "})
    @Timeout(20)
    void areToldApartInATimeAndANumberThatGrowNoFasterThanTheText(String some) {
        String text = some.repeat(100_000 / some.length());
        assertThat(WrittenNames.apart(text, EntityKind.PERSON)).hasSizeLessThanOrEqualTo(text.length());
        assertThat(WrittenNames.apart(text, EntityKind.ORGANIZATION)).hasSizeLessThanOrEqualTo(text.length());
    }
}
