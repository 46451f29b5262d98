// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.model.Skip;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTests {

    private static final String FACT = "Norway supplied 40 rifles to Ghana. ";

    @Test
    void emptyTextHasNoClaims() {
        assertThat(extract("").claims()).isEmpty();
        assertThat(extract(" \n\t ").claims()).isEmpty();
    }

    @Test
    void binaryIsSkippedWithAReason() {
        Reading extraction = extract("\u0001\u0002\u0003\u0004\u0007%&".repeat(100));
        assertThat(extraction.skips()).extracting(Skip::reason).containsExactly("passage is not text");
    }

    @Test
    void aSentenceOfTwoThousandWordsIsSkippedAndTheRestGoesOn() {
        Reading extraction = extract(FACT + "word ".repeat(2_000).strip() + ". " + FACT.replace("40", "50"));
        assertThat(extraction.skips()).extracting(Skip::reason).contains("sentence too long");
        assertThat(extraction.claims()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aLongLineIsReadInPortionsWithTrueOffsets() {
        String text = ("The weather was fine in Oslo. ".repeat(600) + FACT).strip();
        Reading extraction = extract(text);
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

    @Test
    @Tag("hostile")
    void fiveMegabytesOnOneLineAreReadToTheEnd() {
        String text = "word ".repeat(1_000_000) + ". " + FACT.strip();
        Reading extraction = extract(text);
        assertThat(extraction.claims()).singleElement().satisfies(claim -> assertThat(claim.quote().end()).isEqualTo(text.length()));
        assertThat(extraction.skips()).isNotEmpty().extracting(Skip::reason).containsOnly("sentence too long");
    }

    @Test
    @Tag("hostile")
    void oneWordOfFiveMegabytesIsReadToo() {
        assertThat(extract("x".repeat(5_000_000)).claims()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noPassageTakesLong(String part) {
        assertIsReadInTime(part.repeat(3_000 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    @Tag("hostile")
    void noLongPassageTakesLong(String part) {
        assertIsReadInTime(part.repeat(16_000 / part.length()));
    }

    private static List<String> parts() {
        return List.of("(", "\"", "'", "\u201c", "a ", "a, ", "1", "1 2 ", "and ", "of the ", "said that ", "Kim ", "A. ", "- a\n",
                "\u4f60\u597d",
                "\u0421\u043b\u043e\u0432\u043e ", "\u0627\u0644 \u202e", "\u0000", "\u0301", "\ud83d\ude80", "\ud83d", "\t\n",
                "https://a.b/c?d=", "1,000 tanks, ", "Russia's ");
    }

    private static void assertIsReadInTime(String passage) {
        assertTimeout(Duration.ofSeconds(20), () -> {
            Reading extraction = extract(passage + "\n\n" + FACT);
            assertThat(extraction.skips()).allSatisfy(skip -> assertThat(skip.reason()).isNotBlank());
        });
    }

    @Test
    void whatStandsBehindAHostilePassageIsStillRead() {
        for (String hostile : List.of("\u0001\u0002\u0003%&".repeat(100), "word ".repeat(2_000), "\u201c((( \"unclosed",
                "\u0421\u043b\u043e\u0432\u043e \u4f60\u597d",
                "\u0000\u0008\u001b[31m")) {
            Document document = new Document("sample", DocumentKind.TEXT, null, null, null, null, List.of(), null, hostile + "\n" + FACT,
                    List.of(new Passage(0, hostile, 0), new Passage(1, FACT, hostile.codePointCount(0, hostile.length()) + 1)));
            assertThat(Extractors.shared().extract(document).claims()).as(hostile).hasSize(1);
        }
    }

    private static Reading extract(String text) {
        return Extractors.shared().extract(Extractors.document(text));
    }
}
