// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Skip;
import org.junit.jupiter.api.Test;

class HostileInputTests {

    private static final String FACT = "Norway supplied 40 rifles to Ghana. ";

    @Test
    void emptyTextHasNoClaims() {
        assertThat(extract("").claims()).isEmpty();
        assertThat(extract(" \n\t ").claims()).isEmpty();
    }

    @Test
    void binaryIsSkippedWithAReason() {
        Extraction extraction = extract("\u0001\u0002\u0003\u0004\u0007%&".repeat(100));
        assertThat(extraction.skips()).extracting(Skip::reason).containsExactly("passage is not text");
    }

    @Test
    void aSentenceOfTwoThousandWordsIsSkippedAndTheRestGoesOn() {
        Extraction extraction = extract(FACT + "word ".repeat(2_000).strip() + ". " + FACT.replace("40", "50"));
        assertThat(extraction.skips()).extracting(Skip::reason).contains("sentence too long");
        assertThat(extraction.claims()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aLongLineIsReadInPortionsWithTrueOffsets() {
        String text = ("The weather was fine in Oslo. ".repeat(600) + FACT).strip();
        Extraction extraction = extract(text);
        assertThat(extraction.claims()).singleElement().satisfies(claim -> assertThat(text.substring(claim.quote().start(), claim.quote()
                .end())).isEqualTo(claim.quote().text()).isEqualTo(FACT.strip()));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "\uD83D\uDE80 It flew. " + FACT.strip();
        assertThat(extract(text).claims()).singleElement().satisfies(claim -> assertThat(claim.quote().start()).isEqualTo(text
                .codePointCount(0, text.indexOf("Norway"))));
    }

    @Test
    void controlCharactersAndLoneQuotesDoNotStopIt() {
        assertThat(extract("\u0000\u0008\"'\u201c\u00ab ((( " + FACT + "\u202e\ufeff Привет 你好 مرحبا \ud83d").claims()).hasSize(1);
    }

    private static Extraction extract(String text) {
        return Extractors.shared().extract(Extractors.document(text));
    }
}
