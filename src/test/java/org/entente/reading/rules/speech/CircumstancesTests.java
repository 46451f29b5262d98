// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.entente.reading.rules.syntax.Sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTests {

    private static final LocalDate DATE = LocalDate.of(2025, 3, 10);
    private static final String[] SCRAPS = {"Ghana", "sent", "12,000", "tanks", "of", "\"", "\u201c", "'s", "-", "--", ",", ".", "?",
            "said",
            "that", "to", "in", "May", "31", "February", "30", "1999", "between", "and", "several", "hundred", "more", "than", "$", "%",
            "(",
            ")", "according", "denied", "will", "not", "Q:", "MR. BOND:", "statement:", "\u0000", "\u202e", "\ud83d\ude80", "\u4e2d\u6587",
            "99999999999999999999", "9,999,999,999,999", "trillion", "early", "mid-", "last", "ago", "years", "he", "they", "if", "while"};

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            event | expected | sentence
            signed | 2024-07-01..2024-07-31 | Togo signed a pact in July, and Mali has sent over 10,000 soldiers.
            sent | null | Togo signed a pact in July, and Mali has sent over 10,000 soldiers.
            sent | null | Ana Brook told the council on January 8 that Mali sent tanks to Chad.
            sent | 2025-02-01..2025-02-28 | Ana Brook told the council on March 8 that Mali sent tanks to Chad in February.
            sign | 2025-06-01..2025-06-30 | Mali and Chad are expected to sign a treaty in June.
            send | 2025-05-01..2025-05-31 | Mali will send tanks to Chad in May.
            dispatch | 2024-06-01..2024-06-30 | The report follows the order to dispatch 500 workers to Chad in June.
            examined | 2024-07-01..2024-08-31 | The experts examined parts of two missiles found in Chad in July and August.
            visit | 2025-01-21..2025-01-31 | The minister's late January visit included a factory.
            visited | 2025-03-03..2025-03-03 | The minister visited Chad on March 3 and met traders.
            visited | 2025-03-03..2025-03-03 | On March 3, the minister visited Chad and met traders.
            met | 2025-03-03..2025-03-03 | On March 3, the minister visited Chad and met traders.
            visited | null | The minister visited Chad for the first time since 2019.
            visited | null | The minister visited Chad after the flood of 2019.
            delivery | 2022-11-01..2022-11-30 | They spoke of the delivery of rockets to Mali in November 2022.
            deployed | 2024-10-01..2025-03-10 | Since October 2024, over 900 soldiers have deployed to Chad.
            treaty | 2024-01-01..2024-12-31 | The 2024 treaty binds both.
            bought | null | According to a March 3 statement, Chad bought tanks from Mali.
            """)
    void knowsWhenAnEventHappened(String event, String expected, String text) {
        Sentence sentence = Samples.sentence(text, DATE);
        var time = Circumstances.of(List.of(sentence)).getFirst().time(Samples.word(sentence, event));
        assertThat(time == null ? "null" : TimesTests.shown(time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            event | said | audience | sentence
            sent | 2025-03-08..2025-03-08 | Radio Oslo | Ana Brook told Radio Oslo on March 8 that Mali sent tanks to Chad.
            sent | 2024-06-01..2024-06-30 | null | Ana Brook said back in June that Mali sent tanks to Chad.
            sent | null | reporters | Ana Brook told reporters that Mali sent tanks to Chad.
            """)
    void knowsWhenAndToWhomItWasSaid(String event, String said, String audience, String text) {
        Sentence sentence = Samples.sentence(text, DATE);
        Voice voice = Circumstances.of(List.of(sentence)).getFirst().voice(Samples.word(sentence, event));
        assertThat(voice.said() == null ? "null" : TimesTests.shown(voice.said())).isEqualTo(said);
        assertThat(voice.audience().isEmpty() ? "null" : voice.audience().getFirst().text()).isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            event | expected | sentence
            held | 30 | The traders held 30 meetings in Chad.
            signed | 8 | The firms signed eight deals with Chad.
            attended | 24 | Over two dozen Malian firms attended the fair.
            signed | null | The two countries signed a treaty.
            """)
    void countsEventsAndThoseWhoTakePart(String event, String expected, String text) {
        Sentence sentence = Samples.sentence(text, DATE);
        var quantity = Circumstances.of(List.of(sentence)).getFirst().quantityAround(Samples.word(sentence, event), noun -> true);
        assertThat(quantity == null ? "null" : String.valueOf(quantity.min())).isEqualTo(expected);
    }

    @Test
    void readsScrapsOfTextWithoutFailing() {
        long seed = 20250310;
        Random random = new Random(seed);
        for (int text = 0; text < 60; text++) {
            String scraps = random.ints(40, 0, SCRAPS.length).mapToObj(i -> SCRAPS[i]).collect(Collectors.joining(" "));
            assertThatCode(() -> askEverything(scraps)).as("seed %d: %s", seed, scraps).doesNotThrowAnyException();
        }
    }

    private static void askEverything(String text) {
        List<Sentence> sentences = Samples.read(text, DATE);
        List<Circumstances> circumstances = Circumstances.of(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Circumstances here = circumstances.get(i);
            sentences.get(i).graph().vertexSet().forEach(word -> {
                here.quantity(word);
                here.quantityAround(word, noun -> true);
                here.time(word);
                here.voice(word);
            });
        }
    }
}
