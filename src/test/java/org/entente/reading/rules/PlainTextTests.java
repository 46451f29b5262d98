// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.reading.rules.syntax.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad \uFB01red rockets | Chad fired rockets
            of\u00ADficials | officials
            in need.And more | in need. And more
            March 18<sup>th</sup> | March 18th
            they [convened](https://example.org/a-b) here | they convened here
            the society,[1] which | the society, which
            on 2024-03-05T10:00Z they | on 2024-03-05 they
            the Igla-S. Others | the Igla-S . Others
            The U.S. Army paid 3.50 | The U.S. Army paid 3.50
            see example.org for more | see example.org for more""")
    void readsWithoutWhatTypesettingLeft(String written, String read) {
        assertThat(PlainText.of(written).text()).isEqualTo(read);
    }

    @Test
    void joinsAWordThatALineBroke() {
        assertThat(PlainText.of("artil-\nlery shells").text()).isEqualTo("artillery shells");
    }

    @Test
    void keepsTheHyphenOfACompoundThatALineBroke() {
        assertThat(PlainText.of("long-\n  range drones").text()).isEqualTo("long-range drones");
    }

    @Test
    void quotesTheTextAsItIsWritten() {
        String text = "First line. Chad supplied artil-\nlery \uFB01eld guns to To\u00ADgo.Then it ended.";
        Document document = Extractors.document(text);
        assertThat(Extractors.shared().extract(document).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.quote().text()).isEqualTo("Chad supplied artil-\nlery \uFB01eld guns to To\u00ADgo.");
            assertThat(text.substring(claim.quote().start(), claim.quote().end())).isEqualTo(claim.quote().text());
        });
    }

    @Test
    void readsAnAnswerAndNotItsQuestion() {
        Document document = Extractors.document("Q: Did Kenya supply drones to Uganda?\nA: Yes, Kenya supplied 20 drones to Uganda.");
        assertThat(Extractors.shared().extract(document).claims()).extracting(Claim::quote).singleElement()
                .satisfies(quote -> assertThat(quote.text()).startsWith("A:"));
    }
}
